import type { TokenKind } from '../lexer/token.ts';
import { allTokens } from '../lexer/tokens.ts';

/** A token of SQL or PL/pgSQL text. */
export interface SqlToken {
  readonly kind: TokenKind;
  /** The value of plain and dollar-quoted strings, for all other tokens their spelling. */
  readonly text: string;
  readonly spelling: string;
}

/**
 * Splits SQL into tokens without comments and white space. Comments that steer a planner (pg_hint_plan's hints start
 * with a plus sign) are kept.
 */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const kept: SqlToken[] = [];
  for (const { kind, start, end } of allTokens(sql)) {
    if (kind === 'space' || (kind === 'comment' && !sql.startsWith('/*+', start))) continue;
    const spelling = sql.slice(start, end);
    kept.push({ kind, text: kind === 'string' ? stringText(spelling) : spelling, spelling });
  }
  return kept;
}

/** What is between the quotes; in constants with a prefix the prefix counts, and escapes stay as they are. */
function stringText(spelling: string): string {
  const quote = /^\$[^$]*\$/.exec(spelling)?.[0];
  if (quote !== undefined) return between(spelling, quote.length, quote);
  const open = spelling.indexOf("'");
  const content = between(spelling, open + 1, "'");
  if (open > 0) return `${spelling.slice(0, open).toUpperCase()}'${content}`;
  // What is no doubled quote is a seam: the constant goes on in another line.
  return content.replace(/''|'(?:\s|--[^\n\r]*[\n\r])+'/g, (quotes) => (quotes === "''" ? "'" : ''));
}

function between(spelling: string, from: number, close: string): string {
  const closed = spelling.length >= from + close.length && spelling.endsWith(close);
  return spelling.slice(from, closed ? -close.length : undefined);
}
