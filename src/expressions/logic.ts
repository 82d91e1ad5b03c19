import type { Expr } from 'pgsql-ast-parser';

/** The operands of a chain of AND (or OR) in the order written; one for any other expression. */
export function operandsOf(expression: Expr, operator: 'AND' | 'OR'): readonly Expr[] {
  if (expression.type !== 'binary' || expression.op !== operator || expression.opSchema !== undefined)
    return [expression];
  return [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)];
}

/** `x BETWEEN a AND b` as the two bounds it stands for, and its negation likewise; undefined for anything else. */
export function boundsOf(
  expression: Expr,
): { readonly operator: 'AND' | 'OR'; readonly bounds: readonly [Expr, Expr] } | undefined {
  if (expression.type !== 'ternary') return undefined;
  const { value: left, lo, hi } = expression;
  const negated = expression.op === 'NOT BETWEEN';
  return {
    operator: negated ? 'OR' : 'AND',
    bounds: [
      { type: 'binary', op: negated ? '<' : '>=', left, right: lo },
      { type: 'binary', op: negated ? '>' : '<=', left, right: hi },
    ],
  };
}
