import { mark } from '../marks.ts';
import { closing, isMark, isWord, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

const notAliases = [
  'and',
  'or',
  'in',
  'not',
  'over',
  'filter',
  'group',
  'using',
  'on',
  'union',
  'as',
  'is',
  'within',
  'any',
  'all',
  'exists',
  'values',
  'like',
  'case',
  'when',
  'then',
  'else',
  'where',
  'having',
  'select',
  'from',
  'by',
  'join',
  'between',
];

/** In `f(…) r(a integer, b text)` each typed column becomes one marked name. */
export const rewriteColumnDefinitions: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]!);
    const name = tokens[index];
    const isName = name?.kind === 'quoted' || (name?.kind === 'word' && !isWord(name, ...notAliases));
    const after = tokens[isWord(tokens[index - 1], 'as') ? index - 2 : index - 1];
    if (!isName || !isMark(after, ')') || !isMark(tokens[index + 1], '(')) continue;
    const end = closing(tokens, index + 1);
    const columns = split(tokens.slice(index + 2, end));
    const typed = columns.every(
      ([first, second]) => second !== undefined && first?.kind !== 'number' && isType(second),
    );
    if (!typed) continue;
    result.push(tokens[index + 1]!);
    columns.forEach((column, position) => {
      if (position > 0) result.push({ kind: 'punctuation', text: ',' });
      result.push(mark('columns', spell(column).replaceAll(/ ([.([\])]) ?/g, '$1')));
    });
    result.push(tokens[end]!);
    index = end;
  }
  return result;
};

const isType = (token: Token): boolean => token.kind === 'word' || token.kind === 'quoted';

function split(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, '(')) depth++;
    if (isMark(token, ')')) depth--;
    if (depth === 0 && isMark(token, ',')) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
