import type { SchemaObject } from '../../model/object.ts';
import type { DdlContext } from '../ddl.ts';
import { findColumn, findRelation, isInherited, parentPaths } from '../relations.ts';
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

/** True where DROP COLUMN on the partitioned table drops it here, too. */
export function droppedWithParent(column: Column, { model, other }: DdlContext): boolean {
  const { path } = column.address;
  const parent = findRelation(model, path.slice(0, -1))?.props.partitionOf as readonly string[] | undefined;
  if (!parent) return false;
  const kept =
    findRelation(other, parent) !== undefined && findColumn(other, parent, path.at(-1)!) === undefined;
  const name = path.at(-1)!;
  return kept && findColumn(model, parent, name) !== undefined;
}

/** True where the other side has the column without declaring it: from a parent table. */
export function isInheritedInOther({ address: { path } }: Column, { other }: DdlContext): boolean {
  return isInherited(other, path.slice(0, -1), path.at(-1)!);
}

function sharedParents(
  { address: { path } }: Column,
  { model, other }: Pick<DdlContext, 'model' | 'other'>,
): readonly (readonly string[])[] {
  const table = path.slice(0, -1);
  const before = parentPaths(findRelation(other, table)).map((parent) => parent.join('\u0000'));
  return parentPaths(findRelation(model, table)).filter((parent) => before.includes(parent.join('\u0000')));
}
