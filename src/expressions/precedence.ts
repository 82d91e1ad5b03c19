import type { Expr } from 'pgsql-ast-parser';
import { readMark } from './marks.ts';

/** Binding strength, weakest first; https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE */
export const strength = {
  or: 1,
  and: 2,
  not: 3,
  test: 4,
  comparison: 5,
  match: 6,
  other: 7,
  sum: 8,
  product: 9,
  power: 10,
  zone: 11,
  sign: 12,
  suffix: 13,
  primary: 14,
} as const;

const binary: Readonly<Record<string, number>> = {
  OR: strength.or,
  AND: strength.and,
  '=': strength.comparison,
  '!=': strength.comparison,
  '<': strength.comparison,
  '>': strength.comparison,
  '<=': strength.comparison,
  '>=': strength.comparison,
  LIKE: strength.match,
  'NOT LIKE': strength.match,
  ILIKE: strength.match,
  'NOT ILIKE': strength.match,
  IN: strength.match,
  'NOT IN': strength.match,
  '+': strength.sum,
  '-': strength.sum,
  '*': strength.product,
  '/': strength.product,
  '%': strength.product,
  '^': strength.power,
  'AT TIME ZONE': strength.zone,
};

/** How strongly the outermost part of an expression binds when it is printed. */
export function strengthOf(expression: Expr): number {
  switch (expression.type) {
    case 'binary': {
      const marked = readMark(expression.opSchema, 'operator');
      if (marked?.startsWith('IS ')) return strength.test;
      return marked === undefined ? (binary[expression.op] ?? strength.other) : strength.other;
    }
    case 'ternary':
      return strength.match;
    case 'unary':
      if (expression.op === 'NOT') return strength.not;
      return expression.op === '-' || expression.op === '+' ? strength.sign : strength.test;
    case 'cast': {
      const suffix = expression.to.kind === 'array' ? undefined : readMark(expression.to.name, 'suffix');
      if (suffix?.startsWith('IS')) return strength.test;
      return suffix === undefined ? strength.suffix : strength.zone;
    }
    case 'call':
      return readMark(expression.function.name, 'prefix') === undefined ? strength.primary : strength.other;
    case 'integer':
    case 'numeric':
      return expression.value < 0 ? strength.sign : strength.primary;
    default:
      return strength.primary;
  }
}
