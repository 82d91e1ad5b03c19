import type { Token } from '../tokens.ts';

/** Makes one sort of syntax readable to the parser; gets and returns tokens, so literals are never touched. */
export type Rewrite = (tokens: readonly Token[]) => readonly Token[];

/** The SQL that tokens stand for; one space between any two keeps them apart. */
export function spell(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}
