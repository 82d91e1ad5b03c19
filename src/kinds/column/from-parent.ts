import type { DdlContext } from '../../kind-contract/ddl.ts';
import { partitionKey } from '../../kind-parts/relation/parent-table.ts';
import {
  findColumn,
  findRelation,
  parentPaths,
  tablesDirectlyBelow,
} from '../../kind-parts/relation/relations.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { ColumnProps } from './column.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * The column of a parent table that changes in one of these properties too, where the table is its child before and
 * after: ALTER TABLE on the parent then changes this column as well
 * (https://www.postgresql.org/docs/18/sql-altertable.html, "this command recurses").
 */
export function changesWithParent(
  column: Column,
  properties: readonly (keyof ColumnProps)[],
  { model, other }: DdlContext,
): boolean {
  return sharedParents(column, { model, other }).some((parent) => {
    const before = findColumn(other, parent, column.address.path.at(-1)!);
    const after = findColumn(model, parent, column.address.path.at(-1)!);
    return (
      before !== undefined &&
      after !== undefined &&
      properties.some((name) => JSON.stringify(before.props[name]) !== JSON.stringify(after.props[name]))
    );
  });
}

/** The parent's column that ADD COLUMN on the parent brings to this table, too. */
export function addedWithParent(column: Column, { model, other }: DdlContext): SchemaObject | undefined {
  const name = column.address.path.at(-1)!;
  for (const parent of sharedParents(column, { model, other })) {
    const added = findColumn(model, parent, name);
    if (added && !findColumn(other, parent, name)) return added;
  }
  return undefined;
}

/**
 * True where the column goes by itself: with the column of the partitioned table, or with that of the parents that
 * alone have given it.
 */
export function droppedWithParent(column: Column, { model, other }: DdlContext): boolean {
  const name = column.address.path.at(-1)!;
  const table = findRelation(other, column.address.path.slice(0, -1));
  const isPartition = table?.props.partitionOf !== undefined;
  if (column.props.declared && !isPartition) return false;
  return sharedParents(column, { model, other }).some(
    (parent) =>
      findColumn(model, parent, name) !== undefined && findColumn(other, parent, name) === undefined,
  );
}

/**
 * The inheritance children of a table that loses a column, by whether they keep it: with ONLY it becomes the child's
 * own. `model` is the side before.
 */
export function heirsOf(
  { address: { path } }: Column,
  { model, other }: Pick<DdlContext, 'model' | 'other'>,
): { readonly keeping: readonly SchemaObject[]; readonly losing: readonly SchemaObject[] } {
  const table = path.slice(0, -1).join('\u0000');
  const heirs = tablesDirectlyBelow(model, path.slice(0, -1)).filter((child) =>
    parentPaths(findRelation(other, child.address.path)).some((parent) => parent.join('\u0000') === table),
  );
  const keeps = (heir: SchemaObject) => findColumn(other, heir.address.path, path.at(-1)!) !== undefined;
  return { keeping: heirs.filter(keeps), losing: heirs.filter((heir) => !keeps(heir)) };
}

/** The column above from which the table has its own; undefined for the columns of views and typed tables. */
export function columnAbove({ address: { path } }: Column, { model }: DdlContext): Column | undefined {
  for (const parent of parentPaths(findRelation(model, path.slice(0, -1)))) {
    const above = findColumn(model, parent, path.at(-1)!);
    if (above) return above as Column;
  }
  return undefined;
}

function sharedParents(
  { address: { path } }: Column,
  { model, other }: Pick<DdlContext, 'model' | 'other'>,
): readonly (readonly string[])[] {
  const table = path.slice(0, -1);
  const before = parentPaths(findRelation(other, table)).map((parent) => parent.join('\u0000'));
  // A parent that gets another partition key is made anew, so that nothing changes together with it.
  return parentPaths(findRelation(model, table)).filter(
    (parent) =>
      before.includes(parent.join('\u0000')) && partitionKey(parent, model) === partitionKey(parent, other),
  );
}
