import { mark } from '../marks.ts';
import { closing, isMark, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

/** `a[1:2]` becomes an index with a marked call; a missing bound becomes NULL. */
export const rewriteSlices: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]!);
    if (!isMark(tokens[index], '[')) continue;
    const end = closing(tokens, index);
    const colon = end < 0 ? -1 : colonAt(tokens, index + 1, end);
    if (colon < 0) continue;
    const bound = (from: number, to: number): readonly Token[] =>
      from === to ? [{ kind: 'word', text: 'NULL' }] : rewriteSlices(tokens.slice(from, to));
    result.push(mark('slice', ''), punctuation('('), ...bound(index + 1, colon), punctuation(','));
    result.push(...bound(colon + 1, end), punctuation(')'), punctuation(']'));
    index = end;
  }
  return result;
};

function colonAt(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start; index < end; index++) {
    if (isMark(tokens[index], ':')) return index;
    if (isMark(tokens[index], '(') || isMark(tokens[index], '[')) index = closing(tokens, index);
  }
  return -1;
}
