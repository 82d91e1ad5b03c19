import { mark } from '../marks.ts';
import { isMark, isWord, punctuation, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

/** `x COLLATE "C"`, `x IS UNKNOWN`, `x IS JSON OBJECT`, `x AT LOCAL` become a cast to a marked type. */
export const rewriteSuffixes: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const length = suffixLength(tokens, index);
    if (length === 0) result.push(tokens[index]!);
    else {
      const words = spell(tokens.slice(index, index + length)).replaceAll(' . ', '.');
      result.push(punctuation('::'), mark('suffix', words));
      index += length - 1;
    }
  }
  return result;
};

function suffixLength(tokens: readonly Token[], index: number): number {
  if (isWord(tokens[index], 'collate')) return isMark(tokens[index + 2], '.') ? 4 : 2;
  if (isWord(tokens[index], 'at') && isWord(tokens[index + 1], 'local')) return 2;
  if (!isWord(tokens[index], 'is')) return 0;
  const not = isWord(tokens[index + 1], 'not') ? 1 : 0;
  const test = tokens[index + 1 + not];
  if (isWord(test, 'unknown', 'document', 'normalized')) return 2 + not;
  if (isWord(test, 'nfc', 'nfd', 'nfkc', 'nfkd')) return 3 + not;
  if (!isWord(test, 'json')) return 0;
  return isWord(tokens[index + 2 + not], 'value', 'array', 'object', 'scalar') ? 3 + not : 2 + not;
}
