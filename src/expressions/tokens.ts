import type { TokenKind } from '../lexer/token.ts';
import { tokens as lexerTokens } from '../lexer/tokens.ts';

/** One token; `text` is its spelling, or what a rewrite put in its place. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Splits SQL into tokens without spaces and comments; undefined at a character that starts no token. */
export function tokenize(sql: string): readonly Token[] | undefined {
  const found: Token[] = [];
  for (const { kind, start, end } of lexerTokens(sql)) {
    if (kind === 'unknown') return undefined;
    found.push({ kind, text: sql.slice(start, end) });
  }
  return found;
}

/** Tells an unquoted word, in any letter case, from everything else. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toLowerCase());
}

/** Tells a punctuation mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'punctuation' && token.text === text;
}

/** The index of the bracket that closes the one at `open`; -1 where there is none. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, '(') || isMark(token, '[')) depth++;
    else if ((isMark(token, ')') || isMark(token, ']')) && --depth === 0) return index;
  }
  return -1;
}

/** A mark of punctuation as a token. */
export function punctuation(text: string): Token {
  return { kind: 'punctuation', text };
}
