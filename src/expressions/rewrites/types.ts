import { mark } from '../marks.ts';
import { isMark, isWord, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

const units = ['year', 'month', 'day', 'hour', 'minute', 'second', 'to'];

/** `interval day to second(3)` and `time(3) with time zone` become one marked type name. */
export const rewriteTypes: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const length = typeLength(tokens, index);
    if (length > 1) {
      result.push(
        mark(
          'type',
          spell(tokens.slice(index, index + length))
            .toLowerCase()
            .replace(/ \( (\d+) \)/, '($1)'),
        ),
      );
      index += length - 1;
    } else result.push(tokens[index]!);
  }
  return result;
};

function typeLength(tokens: readonly Token[], index: number): number {
  const precision = (at: number): number => (isMark(tokens[at], '(') && isMark(tokens[at + 2], ')') ? 3 : 0);
  if (isWord(tokens[index], 'interval')) {
    let end = index + 1;
    while (isWord(tokens[end], ...units)) end++;
    // `interval` on its own, and `interval '1 day'`, are read as they stand.
    return end === index + 1 ? 0 : end + precision(end) - index;
  }
  if (!isWord(tokens[index], 'time') || precision(index + 1) === 0) return 0;
  return isWord(tokens[index + 4], 'with', 'without') ? 7 : 0;
}
