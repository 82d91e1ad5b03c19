import { mark } from '../marks.ts';
import { closing, isMark, isWord, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

/**
 * A subquery with a comma at its own level gets a marked OFFSET at its end: the parser finds
 * `(SELECT … ORDER BY a, b)` ambiguous with a list of a subquery and `b`.
 */
export const rewriteSubqueries: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]!);
    if (!isMark(tokens[index], '(') || !isWord(tokens[index + 1], 'select', 'with')) continue;
    const end = closing(tokens, index);
    if (end < 0) continue;
    result.push(...rewriteSubqueries(tokens.slice(index + 1, end)));
    if (needsEnd(tokens, index + 1, end)) result.push({ kind: 'word', text: 'OFFSET' }, mark('end', ''));
    result.push(tokens[end]!);
    index = end;
  }
  return result;
};

function needsEnd(tokens: readonly Token[], start: number, end: number): boolean {
  let comma = false;
  for (let index = start; index < end; index++) {
    if (isMark(tokens[index], '(') || isMark(tokens[index], '[')) index = closing(tokens, index);
    else if (isWord(tokens[index], 'limit', 'offset', 'fetch', 'for')) return false;
    else if (isMark(tokens[index], ',')) comma = true;
  }
  return comma;
}
