import type { Expr } from 'pgsql-ast-parser';
import type { Token } from '../lexer/token.ts';
import { allTokens } from '../lexer/tokens.ts';
import type { Library } from './library.ts';
import { numberConstant, numberOf } from './literal.ts';
import { printExpression, printQuery } from './print.ts';
import { readExpression, readQuery } from './read.ts';
import { simplifyExpression, simplifyQuery } from './simplify-tree.ts';

/** The display form of SQL on one line; SQL that cannot be read comes back with its white space folded. */
export function simplify(library: Library, sql: string, form: 'expression' | 'query'): string {
  if (form === 'query') {
    const query = readQuery(library, sql);
    return query === undefined ? fold(sql) : printQuery(simplifyQuery(library, query, 'display'));
  }
  const expression = readExpression(library, sql);
  return expression === undefined ? fold(sql) : displayExpression(library, expression);
}

/** The display form of an expression that stands alone, where the column it belongs to says a number's type. */
export function displayExpression(library: Library, expression: Expr): string {
  const value = numberOf(expression);
  return printExpression(
    value === undefined ? simplifyExpression(library, expression, 'display') : numberConstant(value),
  );
}

// White space inside a literal or quoted name is part of it, and a comment may end with its line.
function fold(sql: string): string {
  const tokens = [...allTokens(sql)];
  const unfit = ({ kind, start }: Token) => kind === 'unknown' || (kind === 'comment' && sql[start] === '-');
  if (tokens.some(unfit)) return sql.trim();
  return tokens
    .map(({ kind, start, end }) => (kind === 'space' ? ' ' : sql.slice(start, end)))
    .join('')
    .trim();
}
