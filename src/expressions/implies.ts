import type { Expr } from 'pgsql-ast-parser';
import { type Atom, type BoundAtom, type ListAtom, passes, readAtom } from './atom.ts';
import { boundsOf, operandsOf } from './logic.ts';
import { printExpression } from './print.ts';

/**
 * Tells, for simple conditions, that on every row the truth of `left` is at most that of `right`, with
 * false < null < true. AND is the minimum and OR the maximum in that order, so the claim holds both where NULL lets
 * a row pass (CHECK) and where it does not (policies, WHERE, index predicates, trigger WHEN). False means "not known".
 * https://www.postgresql.org/docs/current/functions-logical.html
 */
export function implies(left: Expr, right: Expr): boolean {
  // Nested AND and OR branch; past this many steps nothing is claimed.
  let steps = 5_000;
  return below(left, right);

  function below(a: Expr, b: Expr): boolean {
    if (--steps < 0) return false;
    if (printExpression(a) === printExpression(b)) return true;
    if ((a.type === 'boolean' && !a.value) || (b.type === 'boolean' && b.value)) return true;
    const all = expand(b, 'AND');
    if (all.length > 1) return all.every((part) => below(a, part));
    const any = expand(a, 'OR');
    if (any.length > 1) return any.every((part) => below(part, b));
    const atoms = [readAtom(a), readAtom(b)] as const;
    if (atoms[0] !== undefined && atoms[1] !== undefined && atomBelow(atoms[0], atoms[1])) return true;
    const parts = expand(a, 'AND');
    if (parts.length > 1 && parts.some((part) => below(part, b))) return true;
    const choices = expand(b, 'OR');
    if (choices.length > 1 && choices.some((choice) => below(a, choice))) return true;
    // Negation turns the order round and keeps null in the middle.
    const negations = a.type === 'unary' && a.op === 'NOT' && b.type === 'unary' && b.op === 'NOT';
    return negations && below(b.operand, a.operand);
  }
}

// BETWEEN is two bounds; a list is a chain of equations, except that lists are compared whole where they can be.
function expand(expression: Expr, operator: 'AND' | 'OR'): readonly Expr[] {
  const operands = operandsOf(expression, operator);
  if (operands.length > 1) return operands;
  const between = boundsOf(expression);
  if (between !== undefined) return between.operator === operator ? between.bounds : operands;
  if (expression.type !== 'binary' || expression.right.type !== 'list' || expression.opSchema !== undefined)
    return operands;
  const single = expression.op === 'IN' ? '=' : expression.op === 'NOT IN' ? '!=' : undefined;
  if (single === undefined || (single === '=') !== (operator === 'OR')) return operands;
  if (expression.right.expressions.length === 0 || expression.left.type === 'list') return operands;
  return expression.right.expressions.map(
    (right): Expr => ({ type: 'binary', op: single, left: expression.left, right }),
  );
}

function atomBelow(a: Atom, b: Atom): boolean {
  if (a.subject !== b.subject) return false;
  if (a.kind === 'list')
    return b.kind === 'list'
      ? listBelow(a, b)
      : !a.negated && !!a.numbers?.every((value) => passes(value, b));
  if (b.kind === 'list') return b.negated && !!b.numbers?.every((value) => !passes(value, a));
  return boundBelow(a, b);
}

function listBelow(a: ListAtom, b: ListAtom): boolean {
  if (a.negated) return b.negated && b.values.every((value) => a.values.includes(value));
  if (!b.negated) return a.values.every((value) => b.values.includes(value));
  // Two unequal text constants can be equal under a collation or type of their own; two unequal numbers cannot.
  return (
    a.numbers !== undefined &&
    b.numbers !== undefined &&
    !a.numbers.some((value) => b.numbers!.includes(value))
  );
}

function boundBelow(a: BoundAtom, b: BoundAtom): boolean {
  if (a.operator[0] !== b.operator[0]) return false;
  if (a.value === b.value) return b.operator.length === 2 || a.operator.length === 1;
  return passes(a.value, { operator: b.operator, value: b.value });
}
