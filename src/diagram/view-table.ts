import type { Delta } from '../diff/delta.ts';
import type { ObjectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';
import type { DiagramColumn, DiagramOp, DiagramTable } from './diagram.ts';
import { type Link, opOf } from './find-links.ts';

const mostColumns = 12;

/** What a table is looked at with. */
export interface TableContext {
  readonly before: Model;
  readonly after: Model;
  readonly byId: ReadonlyMap<ObjectId, Delta>;
  /** Drawn foreign keys of the table. */
  readonly linked: readonly Link[];
}

/** A table with the columns that differ or that are keys; of a table that comes or goes, all there is room for. */
export function viewTable(
  table: SchemaObject,
  op: DiagramOp,
  { before, after, byId, linked }: TableContext,
): DiagramTable {
  const sides = op === 'remove' ? [before] : op === 'add' ? [after] : [after, before];
  const columns = new Map<string, SchemaObject>();
  for (const model of sides) {
    for (const column of childrenOf(model, table.id, 'column')) {
      const name = column.address.path.at(-1)!;
      if (!columns.has(name)) columns.set(name, column);
    }
  }
  const primary = new Set(
    sides.flatMap((model) =>
      childrenOf(model, table.id, 'constraint')
        .filter(({ props }) => props.type === 'primary key')
        .flatMap(({ props }) => props.columns as readonly string[]),
    ),
  );
  const foreign = new Set(linked.flatMap((link) => link.columns));
  const whole = op === 'add' || op === 'remove';
  const all = [...columns].map(([name, object]): DiagramColumn => {
    const key = [primary.has(name) ? 'PK' : '', foreign.has(name) ? 'FK' : ''].filter(Boolean).join(' ');
    return {
      name,
      type: String(object.props.type ?? ''),
      op: whole ? op : drawnOp(byId.get(object.id)),
      ...(key ? { key: key as NonNullable<DiagramColumn['key']> } : {}),
    };
  });
  const shown = all.filter((column) => whole || column.op !== 'same' || column.key).slice(0, mostColumns);
  return { name: quoteName(table.address.path), op, columns: shown, more: all.length - shown.length };
}

/** A column that only moved, or whose comment changed, looks as before. */
function drawnOp(delta: Delta | undefined): DiagramOp {
  if (delta?.op === 'change' && delta.changes.every((change) => change.class === 'cosmetic')) return 'same';
  return opOf(delta);
}
