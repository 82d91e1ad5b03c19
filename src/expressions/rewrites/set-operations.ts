import { mark } from '../marks.ts';
import { closing, isMark, isWord, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

const word = (text: string): Token => ({ kind: 'word', text });
const union = [word('UNION'), word('ALL')];
const branch = (text: string): readonly Token[] => [
  word('VALUES'),
  punctuation('('),
  mark('set', text),
  punctuation(')'),
];

/**
 * `a EXCEPT b` becomes `a UNION ALL VALUES (mark) UNION ALL b`, because the parser knows UNION only; a set operation
 * in parentheses on the right begins with a mark, because the parser drops the parentheses.
 */
export const rewriteSetOperations: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (!isWord(token, 'union', 'intersect', 'except')) {
      result.push(token);
      continue;
    }
    const all = isWord(tokens[index + 1], 'all');
    const name = `${token.text.toUpperCase()}${all ? ' ALL' : ''}`;
    const end = index + (all ? 1 : 0);
    if (isWord(token, 'union')) result.push(...tokens.slice(index, end + 1));
    else result.push(...union, ...branch(name), ...union);
    index = end;
    if (!isMark(tokens[index + 1], '(') || !hasOwnOperation(tokens, index + 1)) continue;
    result.push(tokens[index + 1]!, ...branch('('), ...union);
    index += 1;
  }
  return result;
};

function hasOwnOperation(tokens: readonly Token[], open: number): boolean {
  const end = closing(tokens, open);
  for (let index = open + 1; index < end; index++) {
    if (isMark(tokens[index], '(')) index = closing(tokens, index);
    else if (isWord(tokens[index], 'union', 'intersect', 'except')) return true;
  }
  return false;
}
