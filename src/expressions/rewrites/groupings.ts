import { mark } from '../marks.ts';
import { isMark, isWord, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

/** `GROUPING SETS (…)` becomes a marked call, and the empty grouping set `()` in it another. */
export const rewriteGroupings: Rewrite = (tokens) => {
  const sets = tokens.some((token, index) => isWord(token, 'grouping') && isWord(tokens[index + 1], 'sets'));
  return sets ? markSets(tokens) : tokens;
};

function markSets(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index): readonly Token[] => {
    if (isWord(token, 'grouping') && isWord(tokens[index + 1], 'sets'))
      return [mark('grouping', 'GROUPING SETS')];
    if (isWord(token, 'sets') && isWord(tokens[index - 1], 'grouping')) return [];
    const before = tokens[index - 1];
    const empty =
      isMark(token, '(') && isMark(tokens[index + 1], ')') && (isMark(before, '(') || isMark(before, ','));
    return empty ? [mark('grouping', ''), token] : [token];
  });
}
