import type { AnyKind } from '../../kind-contract/kind.ts';
import { columnId, parentPaths } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { splitName } from '../../sql/split-name.ts';
import { absentColumn } from './absent-column.ts';
import type { ColumnProps } from './column.ts';

type Context = Parameters<NonNullable<AnyKind['finish']>>[0];

/**
 * Gives inheritance children and typed tables the columns that a dump does not repeat for them: those of the parent
 * tables and of the type, with what the dump says of them here
 * (https://www.postgresql.org/docs/18/ddl-inherit.html).
 */
export const finishColumns = (context: Context): void => {
  const done = new Set<ObjectId>();
  for (const kind of ['table', 'foreign table']) {
    for (const id of context.ids(kind)) complete(id, done, context);
  }
};

function complete(id: ObjectId, done: Set<ObjectId>, context: Context): void {
  if (done.has(id)) return;
  done.add(id);
  const table = context.get(id)!;
  // The columns of a partition stand in the dump.
  if (table.props.partitionOf) return;
  for (const path of parentPaths(table)) {
    const parent = context.find('relation', path);
    if (parent === undefined) continue;
    complete(parent, done, context);
    for (const child of context.children(parent)) inherit(table, context.get(child)!, context);
  }
  const { ofType } = table.props;
  const type = typeof ofType === 'string' ? context.find('type', splitName(ofType)) : undefined;
  if (type === undefined) return;
  for (const child of context.children(type)) inherit(table, context.get(child)!, context);
}

/** Defines what a table has from a column above it or from an attribute of its type. */
function inherit(table: SchemaObject, from: SchemaObject, context: Context): void {
  if (from.address.kind !== 'column' && from.address.kind !== 'attribute') return;
  const name = from.address.path.at(-1)!;
  const id = columnId(table.address.path, name);
  const known = context.get<ColumnProps>(id);
  if (known?.props.declared) return;
  const above = from.props as Partial<ColumnProps>;
  const said = Object.entries(known?.props ?? {}).filter(
    ([property, value]) =>
      JSON.stringify(value) !== JSON.stringify(absentColumn[property as keyof ColumnProps]),
  );
  context.define<ColumnProps>(
    { kind: 'column', path: [...table.address.path, name] },
    {
      ...absentColumn,
      type: above.type,
      collation: above.collation,
      default: above.default,
      notNull: above.notNull === true && !above.notNullNoInherit,
      notNullNotValid: above.notNullNotValid === true && !above.notNullNoInherit,
      generated: above.generated,
      generatedKind: above.generatedKind,
      ...(Object.fromEntries(said) as Partial<ColumnProps>),
    },
    { parent: table.id, references: [from.address] },
  );
}
