import type { Token } from '../lexer/token.ts';
import { tokens } from '../lexer/tokens.ts';
import { unquoteIdentifier } from '../sql/unquote-identifier.ts';

/** The tokens of a text with what they stand for. */
export interface TokenList {
  readonly tokens: readonly Token[];
  /** Position in `tokens` of the one that starts at an offset; -1 where none does. */
  at(offset: number): number;
  /** The name that a word or a quoted identifier means; undefined for other tokens, `U&"…"` among them. */
  name(index: number): string | undefined;
  /** The token in upper case as it is written; empty beyond the ends. */
  word(index: number): string;
  /** What stands between the quotes of a plain string; empty for other tokens. */
  string(index: number): string;
  /** Positions of the tokens inside the first parentheses at or after `from`, without the parentheses. */
  inParentheses(from: number): readonly number[];
}

/** Cuts a text into tokens. */
export function listTokens(text: string): TokenList {
  const list = [...tokens(text)];
  const byOffset = new Map(list.map(({ start }, index) => [start, index]));
  const word = (index: number) => {
    const token = list[index];
    return token ? text.slice(token.start, token.end).toUpperCase() : '';
  };
  return {
    tokens: list,
    at: (offset) => byOffset.get(offset) ?? -1,
    name(index) {
      const token = list[index];
      const named = token?.kind === 'word' || (token?.kind === 'quoted' && text[token.start] === '"');
      return named ? unquoteIdentifier(text.slice(token.start, token.end)) : undefined;
    },
    word,
    string(index) {
      const token = list[index];
      return token?.kind === 'string' && text[token.start] === "'"
        ? text.slice(token.start + 1, token.end - 1).replaceAll("''", "'")
        : '';
    },
    inParentheses(from) {
      const open = list.findIndex((_token, index) => index >= from && word(index) === '(');
      const inside: number[] = [];
      let depth = 0;
      for (let index = open; open >= 0 && index < list.length; index++) {
        if (word(index) === ')' && --depth === 0) break;
        if (depth > 0) inside.push(index);
        if (word(index) === '(') depth++;
      }
      return inside;
    },
  };
}
