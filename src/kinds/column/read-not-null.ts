import type { AstFields } from '../../parse/grammar.ts';
import { makeObjectName } from '../../sql/object-name.ts';
import type { ColumnProps } from './column.ts';

/** Reads a NOT NULL constraint; its name counts only where PostgreSQL would have given another (N24). */
export function readNotNull(
  constraint: AstFields,
  table: readonly string[],
  column: string,
): Pick<ColumnProps, 'notNull' | 'notNullName' | 'notNullNoInherit' | 'notNullNotValid'> {
  const { conname } = constraint;
  return {
    notNull: true,
    notNullName: conname === undefined || conname === defaultNotNullName(table, column) ? undefined : conname,
    notNullNoInherit: constraint.is_no_inherit === true,
    notNullNotValid: constraint.skip_validation === true,
  };
}

/** The name that PostgreSQL 18 gives the NOT NULL constraint of a column. */
export function defaultNotNullName(table: readonly string[], column: string): string {
  return makeObjectName(table.at(-1)!, column, 'not_null');
}
