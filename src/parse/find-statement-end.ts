import { endOfToken } from '../lexer/end-of-token.ts';
import { kindAt } from '../lexer/kind-at.ts';

/** Where a statement ends, and what the scan saw on the way. */
export interface StatementEnd {
  /** Index of the semicolon; the length of the text where it was not found. */
  readonly end: number;
  readonly found: boolean;
  /** Parentheses opened outside any other: the tuples of an INSERT and its column list. */
  readonly groups: number;
}

const routine = /CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b/iy;

/**
 * Finds the semicolon that ends the statement at `start`, as psql does: semicolons in quotes, dollar quotes,
 * comments, parentheses (CREATE RULE … DO (a; b)) and SQL bodies (BEGIN ATOMIC … END) do not end it.
 * `backslashes` says that plain strings take backslash escapes (standard_conforming_strings = off).
 */
export function findStatementEnd(text: string, start: number, backslashes: boolean): StatementEnd {
  routine.lastIndex = start;
  const mayHaveSqlBody = routine.test(text);
  let depth = 0;
  let groups = 0;
  let blocks = 0;
  for (let at = start, end = start; at < text.length; at = end) {
    const kind = kindAt(text, at);
    end = endOfToken(text, at, kind, backslashes);
    if (kind === 'word' && mayHaveSqlBody) blocks = countBlocks(blocks, text, at, end);
    else if (kind === 'punctuation') {
      const mark = text[at];
      if (mark === '(' && depth++ === 0) groups++;
      else if (mark === ')' && depth > 0) depth--;
      else if (mark === ';' && depth === 0 && blocks === 0) return { end: at, found: true, groups };
    }
  }
  return { end: text.length, found: false, groups };
}

const atomic = /\s+atomic\b/iy;

/** Depth of BEGIN ATOMIC and CASE blocks after a word; outside an SQL body nothing counts. */
function countBlocks(blocks: number, text: string, start: number, end: number): number {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'begin') {
    atomic.lastIndex = end;
    return blocks > 0 || atomic.test(text) ? blocks + 1 : blocks;
  }
  if (word === 'case' && blocks > 0) return blocks + 1;
  if (word === 'end' && blocks > 0) return blocks - 1;
  return blocks;
}
