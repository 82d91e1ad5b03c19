import { mark } from '../marks.ts';
import { closing, isMark, isWord, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

const word = (text: string): Token => ({ kind: 'word', text });

/** In `a JOIN (b JOIN c ON …) ON …` the join in parentheses becomes a subquery with a marked alias. */
export const rewriteNestedJoins: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]!);
    if (!isWord(tokens[index], 'join') || !isMark(tokens[index + 1], '(')) continue;
    const end = closing(tokens, index + 1);
    if (end < 0 || !hasOwnJoin(tokens, index + 2, end)) continue;
    const inner = rewriteNestedJoins(tokens.slice(index + 2, end));
    result.push(punctuation('('), word('SELECT'), { kind: 'operator', text: '*' }, word('FROM'), ...inner);
    result.push(punctuation(')'), mark('join', ''));
    index = end;
  }
  return result;
};

function hasOwnJoin(tokens: readonly Token[], start: number, end: number): boolean {
  if (isWord(tokens[start], 'select', 'with', 'values')) return false;
  for (let index = start; index < end; index++) {
    if (isWord(tokens[index], 'join')) return true;
    if (isMark(tokens[index], '(')) index = closing(tokens, index);
  }
  return false;
}
