import { childrenOf, type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** Why a table looks like a copy that somebody made by hand. */
export interface BackupSuspicion {
  /** What the name says: `backup before user id fix`. */
  readonly nameSays: string;
  /** The table whose columns it has. */
  readonly original: SchemaObject | undefined;
  readonly sharedColumns: number;
  readonly columns: number;
  readonly hasPrimaryKey: boolean;
  readonly hasForeignKeys: boolean;
  readonly hasDefaults: boolean;
}

const marks =
  /(?:^|_)(?:backup|bak|bkp|bck|old|copy|copied|orig|original|archived?|saved|snapshot|tmp|temp|before|pre|deleteme|obsolete|deprecated)(?:_|\d|$)|_(?:19|20)\d{2}_?[01]\d_?[0-3]\d(?:_|$)/i;
/** Words that stand for a copy on their own; the others (archive, snapshot, temp …) need the columns as evidence. */
const plainMarks =
  /(?:^|_)(?:backup|bak|bkp|bck|copy|copied|deleteme)(?:_|\d|$)|(?:^|_)(?:before|old|tmp)_|_old$|_(?:19|20)\d{2}_?[01]\d_?[0-3]\d(?:_|$)/i;

/**
 * Suspects a table to be a copy made by hand: its name says so, and it either has the columns of another table of
 * `model` or no key of any kind. Undefined where one of the two is missing.
 */
export function suspectBackup(table: SchemaObject, model: Model): BackupSuspicion | undefined {
  const name = table.address.path.at(-1)!;
  const mark = marks.exec(name);
  if (!mark || table.props.partitionOf !== undefined) return undefined;
  const columns = childrenOf(model, table.id, 'column').map(columnKey);
  const constraints = childrenOf(model, table.id, 'constraint').map(({ props }) => props.type);
  const original = findOriginal(table, columns, model);
  const shared = original ? sharedWith(original, columns, model) : 0;
  const hasPrimaryKey = constraints.includes('primary key');
  const copied = original !== undefined && shared * 10 >= columns.length * 8;
  if (!copied && (hasPrimaryKey || constraints.length > 0 || !plainMarks.test(name))) return undefined;
  return {
    nameSays: name.slice(mark.index).replace(/^_/, '').replaceAll('_', ' '),
    original: copied ? original : undefined,
    sharedColumns: copied ? shared : 0,
    columns: columns.length,
    hasPrimaryKey,
    hasForeignKeys: constraints.includes('foreign key'),
    hasDefaults: childrenOf(model, table.id, 'column').some(({ props }) => props.default !== undefined),
  };
}

/** The table that shares most columns, among those whose name is part of the copy's name. */
function findOriginal(
  table: SchemaObject,
  columns: readonly string[],
  model: Model,
): SchemaObject | undefined {
  const name = table.address.path.at(-1)!;
  let best: { readonly other: SchemaObject; readonly score: number } | undefined;
  for (const other of objectsOfKind(model, 'table')) {
    if (other.id === table.id) continue;
    const own = other.address.path.at(-1)!;
    if (!new RegExp(`(?:^|_)${own.replace(/[^\w]/g, '\\$&')}(?:_|\\d|$)`).test(name)) continue;
    const score = sharedWith(other, columns, model) + own.length / 1000;
    if (!best || score > best.score) best = { other, score };
  }
  return best?.other;
}

function sharedWith(other: SchemaObject, columns: readonly string[], model: Model): number {
  const theirs = new Set(childrenOf(model, other.id, 'column').map(columnKey));
  return columns.filter((column) => theirs.has(column)).length;
}

function columnKey({ address, props }: SchemaObject): string {
  return `${address.path.at(-1)} ${String(props.type)}`;
}
