import type { Token } from '../lexer/token.ts';
import { tokens } from '../lexer/tokens.ts';

/** A stretch of SQL text, trimmed, with the offset where it ends. */
export interface Slice {
  readonly text: string;
  readonly end: number;
}

/** The text between the next opening parenthesis at or after `from` and the one that closes it. */
export function sliceParentheses(text: string, from: number): Slice | undefined {
  let open = -1;
  let depth = 0;
  for (const token of tokens(text, from)) {
    const mark = token.kind === 'punctuation' ? text[token.start] : '';
    if (mark === '(' && depth++ === 0) open = token.end;
    else if (mark === ')' && --depth === 0)
      return { text: text.slice(open, token.start).trim(), end: token.end };
  }
  return undefined;
}

/** The parts of the parenthesised list at or after `from`, cut at the commas outside inner parentheses. */
export function sliceList(text: string, from: number): readonly string[] {
  const inner = sliceParentheses(text, from);
  return inner ? splitAtCommas(inner.text) : [];
}

/** Cuts a text at the commas outside parentheses, brackets and quotes. */
export function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens(text)) {
    const mark = token.kind === 'punctuation' ? text[token.start] : '';
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (mark === ',' && depth === 0) {
      parts.push(text.slice(start, token.start).trim());
      start = token.end;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/**
 * The expression at `from`, up to a comma, an unmatched parenthesis, a semicolon, one of the words in `stopWords`
 * (upper case, outside parentheses) or the offset `limit`.
 */
export function sliceExpression(
  text: string,
  from: number,
  { stopWords = [], limit = text.length }: { stopWords?: readonly string[]; limit?: number } = {},
): Slice {
  let depth = 0;
  let end = from;
  for (const token of tokens(text, from)) {
    if (token.start >= limit) break;
    const mark = token.kind === 'punctuation' ? text[token.start] : '';
    if (depth === 0 && (mark === ',' || mark === ')' || mark === ']' || mark === ';')) break;
    if (depth === 0 && token.kind === 'word' && stopWords.includes(word(text, token))) break;
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    end = token.end;
  }
  return { text: text.slice(from, end).trim(), end };
}

/** Offset after the first of these words (upper case) that stands outside parentheses at or after `from`; -1 if none. */
export function findWord(text: string, from: number, ...words: readonly string[]): number {
  let depth = 0;
  for (const token of tokens(text, from)) {
    const mark = token.kind === 'punctuation' ? text[token.start] : '';
    if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
    else if (depth === 0 && token.kind === 'word' && words.includes(word(text, token))) return token.end;
  }
  return -1;
}

function word(text: string, token: Token): string {
  return text.slice(token.start, token.end).toUpperCase();
}
