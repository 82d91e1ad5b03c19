import { endOfToken } from './end-of-token.ts';
import { kindAt } from './kind-at.ts';
import type { Token } from './token.ts';

/** Cuts SQL text into tokens, from an offset that lies outside quotes and comments; together they are the text. */
export function* allTokens(text: string, from = 0, backslashes = false): Generator<Token> {
  for (let start = from, end = from; start < text.length; start = end) {
    const kind = kindAt(text, start);
    end = endOfToken(text, start, kind, backslashes);
    yield { kind, start, end };
  }
}

/** The same without white space and comments. */
export function* tokens(text: string, from = 0): Generator<Token> {
  for (let start = from, end = from; start < text.length; start = end) {
    const kind = kindAt(text, start);
    end = endOfToken(text, start, kind);
    if (kind !== 'space' && kind !== 'comment') yield { kind, start, end };
  }
}
