import { type AstFields, parseExpression } from '../parse/grammar.ts';
import type { RelationFacts } from './catalog.ts';

/**
 * Tells whether valid constraints of a table prove that all its rows lie in a bound, as PostgreSQL proves it before it
 * leaves out the scan: every key column IS NOT NULL, and the bound's own comparisons (or narrower numbers).
 * https://www.postgresql.org/docs/18/sql-altertable.html#SQL-ALTERTABLE-ATTACH-PARTITION
 */
export function provesBound(
  table: RelationFacts,
  key: readonly (string | undefined)[],
  bound: AstFields,
): boolean {
  const [column] = key;
  // With several key columns PostgreSQL's own condition is a cascade of comparisons that people do not write.
  if (key.length !== 1 || column === undefined || bound.is_default) return false;
  const conditions = provenConditions(table);
  const notNull =
    table.columns?.some(({ name, notNull: never }) => name === column && never) ||
    conditions.some((node) => isNotNull(node, column));
  if (!notNull) return false;
  if (bound.strategy === 'r') return provesRange(conditions, column, bound);
  return bound.strategy === 'l' && provesList(conditions, column, bound);
}

/** Tells whether valid constraints of the default partition keep out every row of a new partition's bound. */
export function excludesBound(
  defaultPartition: RelationFacts,
  key: readonly (string | undefined)[],
  bound: AstFields,
): boolean {
  const [column] = key;
  if (key.length !== 1 || column === undefined || bound.strategy !== 'r') return false;
  const lower = value(bound.lowerdatums?.[0]);
  const upper = value(bound.upperdatums?.[0]);
  return provenConditions(defaultPartition).some(
    (node) =>
      (lower !== undefined && compares(node, column, ['<'], (limit) => atLeast(lower, limit))) ||
      (upper !== undefined && compares(node, column, ['>='], (limit) => atLeast(limit, upper))),
  );
}

/** The conjuncts of all valid CHECK constraints of a table. */
export function provenConditions(table: RelationFacts): readonly AstFields[] {
  return (table.constraints ?? [])
    .filter(({ type, valid, expression }) => type === 'check' && valid !== false && expression)
    .flatMap(({ expression }) => conjuncts(parseExpression(expression!)));
}

/** True for `column IS NOT NULL`. */
export function isNotNull(node: AstFields, column: string): boolean {
  const test = node?.NullTest;
  return test?.nulltesttype === 'IS_NOT_NULL' && columnName(test.arg) === column;
}

function conjuncts(node: AstFields): readonly AstFields[] {
  const and = node?.BoolExpr;
  if (and?.boolop === 'AND_EXPR') return and.args.flatMap(conjuncts);
  return node ? [node] : [];
}

function provesRange(conditions: readonly AstFields[], column: string, bound: AstFields): boolean {
  const lower = value(bound.lowerdatums?.[0]);
  const upper = value(bound.upperdatums?.[0]);
  const proves = (operators: readonly string[], holds: (limit: number | string) => boolean) =>
    conditions.some((node) => compares(node, column, operators, holds));
  const above =
    isUnbounded(bound.lowerdatums?.[0]) ||
    (lower !== undefined && proves(['>=', '>', '='], (limit) => atLeast(limit, lower)));
  const below =
    isUnbounded(bound.upperdatums?.[0]) ||
    (upper !== undefined &&
      (proves(['<'], (limit) => atLeast(upper, limit)) ||
        proves(
          ['<=', '='],
          (limit) => typeof limit === 'number' && typeof upper === 'number' && limit < upper,
        )));
  return above && below;
}

function provesList(conditions: readonly AstFields[], column: string, bound: AstFields): boolean {
  const allowed = new Set((bound.listdatums ?? []).map(value));
  return conditions.some((node) => {
    if (compares(node, column, ['='], (limit) => allowed.has(limit))) return true;
    const list = node.A_Expr;
    if (
      list?.kind !== 'AEXPR_IN' ||
      list.name?.[0]?.String?.sval !== '=' ||
      columnName(list.lexpr) !== column
    )
      return false;
    return (list.rexpr?.List?.items ?? []).every((item: AstFields) => allowed.has(value(item)));
  });
}

/** Numbers are compared; other values have to be spelled alike, because their order is their type's. */
function atLeast(left: number | string, right: number | string): boolean {
  return typeof left === 'number' && typeof right === 'number' ? left >= right : left === right;
}

function compares(
  node: AstFields,
  column: string,
  operators: readonly string[],
  holds: (limit: number | string) => boolean,
): boolean {
  const expression = node.A_Expr;
  if (expression?.kind !== 'AEXPR_OP' || columnName(expression.lexpr) !== column) return false;
  const limit = value(expression.rexpr);
  return limit !== undefined && operators.includes(expression.name?.[0]?.String?.sval) && holds(limit);
}

function columnName(node: AstFields): string | undefined {
  const inner = node?.TypeCast ? node.TypeCast.arg : node;
  return inner?.ColumnRef?.fields?.at(-1)?.String?.sval;
}

function isUnbounded(node: AstFields): boolean {
  const word = node?.ColumnRef?.fields?.[0]?.String?.sval;
  return word === 'minvalue' || word === 'maxvalue';
}

function value(node: AstFields): number | string | undefined {
  if (node?.TypeCast) return value(node.TypeCast.arg);
  if (node?.A_Expr?.name?.[0]?.String?.sval === '-' && !node.A_Expr.lexpr) {
    const inner = value(node.A_Expr.rexpr);
    return typeof inner === 'number' ? -inner : undefined;
  }
  const constant = node?.A_Const;
  if (constant?.ival) return constant.ival.ival ?? 0;
  if (constant?.fval) return Number(constant.fval.fval);
  return constant?.sval ? (constant.sval.sval ?? '') : undefined;
}
