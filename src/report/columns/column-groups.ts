import { type ChangeDelta, changesOf, type PropertyChange, subjectOf } from '../../diff/delta.ts';
import { type ColumnMove, findColumnMoves } from '../../insight/column-moves.ts';
import { partitionParent } from '../../insight/partitions.ts';
import { objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { DifferenceView } from '../differences/difference-view.ts';
import type { ReportFacts } from '../facts.ts';

/** A column that both sides have, with what differs. */
export interface ChangedColumn {
  readonly before: SchemaObject;
  readonly after: SchemaObject;
  readonly changes: readonly PropertyChange[];
  readonly view: DifferenceView;
}

/** What differs in the columns of one table that both sides have. */
export interface ColumnGroup {
  readonly table: SchemaObject;
  readonly added: readonly SchemaObject[];
  readonly removed: readonly SchemaObject[];
  readonly changed: readonly ChangedColumn[];
  readonly moves: readonly ColumnMove[];
  /** Indexes and constraints of one side that name an added or a removed column. */
  readonly along: readonly SchemaObject[];
  readonly alongRemoved: readonly SchemaObject[];
  /** How many partitions of the table differ in the same way; they have no group of their own. */
  readonly partitions: number;
}

/** The column differences by table, for tables that both sides have; sorted by name. */
export function groupColumns({ deltas, differences, before, after }: ReportFacts): readonly ColumnGroup[] {
  const groups = new Map<string, { -readonly [K in keyof ColumnGroup]: ColumnGroup[K] }>();
  const group = (table: SchemaObject) => {
    const known = groups.get(table.id);
    if (known) return known;
    const made = {
      table,
      added: [],
      removed: [],
      changed: [],
      moves: [],
      along: [],
      alongRemoved: [],
      partitions: 0,
    };
    groups.set(table.id, made);
    return made;
  };
  for (const [at, delta] of deltas.entries()) {
    const subject = subjectOf(delta);
    const order = changesOf(delta).find(({ property }) => property === 'columnOrder');
    if (order) {
      group(subject).moves = findColumnMoves(order.from as readonly string[], order.to as readonly string[]);
    }
    if (subject.address.kind !== 'column') continue;
    const path = subject.address.path.slice(0, -1);
    const table = bothHave(path, subject, before.model.objects, after.model.objects);
    if (!table) continue;
    const own = group(table);
    if (delta.op === 'add') own.added = [...own.added, subject];
    else if (delta.op === 'remove') own.removed = [...own.removed, subject];
    else {
      const { before: from, after: to, changes } = delta as ChangeDelta;
      own.changed = [...own.changed, { before: from, after: to, changes, view: differences[at]! }];
    }
  }
  const users = new Map<string, number[]>();
  for (const [at, delta] of deltas.entries()) {
    const { address, references } = subjectOf(delta);
    if (!/^(?:index|constraint)$/.test(address.kind)) continue;
    for (const id of references) {
      const key = `${delta.op} ${id}`;
      const known = users.get(key);
      if (known) known.push(at);
      else users.set(key, [at]);
    }
  }
  const named = (op: 'add' | 'remove', columns: readonly SchemaObject[]) => {
    const places = new Set(columns.flatMap(({ id }) => users.get(`${op} ${id}`) ?? []));
    return [...places].sort((a, b) => a - b).map((at) => subjectOf(deltas[at]!));
  };
  for (const own of groups.values()) {
    own.along = named('add', own.added);
    own.alongRemoved = named('remove', own.removed);
  }
  for (const [id, own] of groups) {
    const parent = partitionParent(own.table, after.model);
    const whole = parent && groups.get(parent.id);
    if (!whole || differencesOf(whole) !== differencesOf(own)) continue;
    whole.partitions++;
    groups.delete(id);
  }
  return [...groups.values()].sort((a, b) => (a.table.id < b.table.id ? -1 : 1));
}

/** What differs, by column names and properties; equal for a table and the partitions that follow it. */
function differencesOf({ added, removed, changed, moves }: ColumnGroup): string {
  const names = (columns: readonly SchemaObject[]) =>
    columns.map(({ address }) => address.path.at(-1)).sort();
  const changes = changed
    .map(({ after, changes: own }) => [
      after.address.path.at(-1),
      own.map(({ property, to }) => [property, to]),
    ])
    .sort();
  return JSON.stringify([names(added), names(removed), changes, moves]);
}

type Objects = ReadonlyMap<string, SchemaObject>;

function bothHave(
  path: readonly string[],
  column: SchemaObject,
  before: Objects,
  after: Objects,
): SchemaObject | undefined {
  const id = column.parent ?? objectId({ kind: 'table', path });
  return before.has(id) ? after.get(id) : undefined;
}
