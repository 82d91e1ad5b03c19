import type { Expr } from 'pgsql-ast-parser';
import { isConstant, numberOf } from './literal.ts';
import { printExpression } from './print.ts';

/** The sort of test that compares one expression with constants. */
export type Atom = ListAtom | BoundAtom;

/** `subject IN (values)`, or NOT IN; an equation is a list of one. Values are SQL constants. */
export interface ListAtom {
  readonly kind: 'list';
  readonly subject: string;
  readonly negated: boolean;
  readonly values: readonly string[];
  /** The values as numbers; undefined where one of them is none. */
  readonly numbers: readonly number[] | undefined;
}

/** `subject op value` with a number. */
export interface BoundAtom {
  readonly kind: 'bound';
  readonly subject: string;
  readonly operator: BoundOperator;
  readonly value: number;
}

export type BoundOperator = '<' | '<=' | '>' | '>=';

const flipped: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '!=': '!=',
};

/** Reads a comparison with constants; undefined for every other expression. */
export function readAtom(expression: Expr): Atom | undefined {
  if (expression.type !== 'binary' || expression.opSchema !== undefined) return undefined;
  const swap = isConstant(expression.left) && flipped[expression.op] !== undefined;
  const operator = swap ? flipped[expression.op]! : expression.op;
  const [left, right] = swap ? [expression.right, expression.left] : [expression.left, expression.right];
  if (isConstant(left)) return undefined;
  const subject = printExpression(left);
  const values = right.type === 'list' ? right.expressions : [right];
  if (!values.every(isConstant)) return undefined;
  const list = right.type === 'list';
  if (list ? operator === 'IN' || operator === 'NOT IN' : operator === '=' || operator === '!=') {
    const numbers = values.map(numberOf);
    return {
      kind: 'list',
      subject,
      negated: operator === 'NOT IN' || operator === '!=',
      values: [...new Set(values.map(printExpression))],
      numbers: numbers.every((value) => value !== undefined) ? (numbers as number[]) : undefined,
    };
  }
  const value = numberOf(right);
  if (list || value === undefined || !isBound(operator)) return undefined;
  return { kind: 'bound', subject, operator, value };
}

/** Tells whether a number passes a bound. */
export function passes(
  value: number,
  { operator, value: limit }: Pick<BoundAtom, 'operator' | 'value'>,
): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  return operator === '>' ? value > limit : value >= limit;
}

function isBound(operator: string): operator is BoundOperator {
  return operator === '<' || operator === '<=' || operator === '>' || operator === '>=';
}
