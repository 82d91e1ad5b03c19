import type { DataTypeDef, Expr, ExprBinary } from 'pgsql-ast-parser';
import type { Library } from './library.ts';
import { isTextType, numberConstant, numberOf } from './literal.ts';

/**
 * `x = ANY (ARRAY[…])` as `x IN (…)` and `x <> ALL (ARRAY[…])` as `x NOT IN (…)`, which PostgreSQL itself turns into
 * the array forms; undefined where the array is no list of items, or has a NULL in its text form.
 */
export function toValueList(library: Library, binary: ExprBinary): ExprBinary | undefined {
  const { right } = binary;
  if (binary.opSchema !== undefined) return undefined;
  if (binary.op === 'IN' || binary.op === 'NOT IN') {
    const single =
      right.type !== 'list' && right.type !== 'call' && right.type !== 'array select' && !isSubquery(right);
    return single ? { ...binary, right: { type: 'list', expressions: [right] } } : undefined;
  }
  if (right.type !== 'call' || right.args.length !== 1 || right.function.schema !== undefined)
    return undefined;
  const quantifier = right.function.name;
  const negated = binary.op === '!=' && quantifier === 'all';
  if (!negated && !(binary.op === '=' && (quantifier === 'any' || quantifier === 'some'))) return undefined;
  const items = itemsOf(library, right.args[0]!);
  if (items === undefined || items.length === 0) return undefined;
  return { ...binary, op: negated ? 'NOT IN' : 'IN', right: { type: 'list', expressions: [...items] } };
}

function isSubquery(expression: Expr): boolean {
  return ['select', 'union', 'union all', 'values', 'with', 'with recursive'].includes(expression.type);
}

function itemsOf(library: Library, array: Expr): readonly Expr[] | undefined {
  if (array.type === 'array') return array.expressions;
  if (array.type !== 'cast' || array.to.kind !== 'array') return undefined;
  const element = array.to.arrayOf;
  if (array.operand.type === 'array') {
    const items = array.operand.expressions;
    return isTextType(element) ? items : items.map((operand): Expr => cast(operand, element));
  }
  if (array.operand.type !== 'string' || /\bnull\b|[\\[\]]/i.test(array.operand.value)) return undefined;
  return library
    .parseArrayLiteral(array.operand.value)
    .map((value) => cast({ type: 'string', value }, element));
}

function cast(operand: Expr, to: DataTypeDef): Expr {
  if (operand.type === 'string' && isTextType(to)) return operand;
  const whole: Expr = { type: 'cast', operand, to };
  const value = numberOf(whole);
  return value === undefined ? whole : numberConstant(value);
}
