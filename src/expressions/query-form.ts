import type { Expr, SelectFromStatement, SelectStatement } from 'pgsql-ast-parser';
import { readMark } from './marks.ts';

const queryTypes: readonly string[] = ['select', 'union', 'union all', 'values', 'with', 'with recursive'];

/** Tells a subquery from the other expressions. */
export function isQuery(expression: Expr): expression is SelectStatement {
  return queryTypes.includes(expression.type);
}

/** The name that PostgreSQL gives an output column without an alias; https://www.postgresql.org/docs/current/queries-select-lists.html */
export function impliedName(expression: Expr): string | undefined {
  if (expression.type === 'ref') return expression.name;
  if (expression.type === 'call') return expression.function.name;
  if (expression.type === 'cast' && expression.operand.type !== 'string')
    return impliedName(expression.operand);
  if (expression.type === 'case') return 'case';
  return undefined;
}

/** The OFFSET of a query; a marked one stands for none. */
export function offsetOf(select: SelectFromStatement): Expr | undefined {
  const offset = select.limit?.offset ?? undefined;
  return offset?.type === 'ref' && readMark(offset.name, 'end') !== undefined ? undefined : offset;
}

/** Tells a branch of a set operation whose last clauses would otherwise belong to the whole operation. */
export function needsBrackets(branch: SelectStatement): boolean {
  if (branch.type !== 'select') return branch.type !== 'values';
  return Boolean(branch.orderBy?.length || branch.limit?.limit || offsetOf(branch) || branch.for);
}
