import type { DdlContext } from '../../kind-contract/ddl.ts';
import { hasChildren } from '../../kind-parts/relation/relations.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { ColumnProps } from './column.ts';

type Column = SchemaObject<ColumnProps>;

/**
 * `ALTER TABLE ONLY t ALTER COLUMN c action`: for what each table of a family keeps for itself; pg_dump, too, says it
 * of every table on its own.
 */
export function alterColumnOnly(column: Column, action: string, context: DdlContext): string {
  const relation = context.object(column.parent!);
  const only = relation.address.kind.endsWith('table') && hasChildren(context.model, relation.address.path);
  const name = context.ddlName(relation);
  return `ALTER ${only ? name.replace('TABLE ', 'TABLE ONLY ') : name} ALTER COLUMN ${columnName(column)} ${action}`;
}

/** `ALTER TABLE t ALTER COLUMN c action`: for what the children of a table share with it. */
export function alterColumn(column: Column, action: string, context: DdlContext): string {
  return `${alterRelation(column, context)} ALTER COLUMN ${columnName(column)} ${action}`;
}

/** `ALTER TABLE t` for the relation of a column. */
export function alterRelation(column: Column, context: DdlContext): string {
  return `ALTER ${context.ddlName(context.object(column.parent!))}`;
}

/** The quoted name of a column. */
export function columnName({ address }: Column): string {
  return quoteIdentifier(address.path.at(-1)!);
}
