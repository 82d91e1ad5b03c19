import { mark } from '../marks.ts';
import { closing, isMark, isWord, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

const word = (text: string): Token => ({ kind: 'word', text });

/**
 * A WITH query with RECURSIVE, a column list or MATERIALIZED becomes a plain one whose name carries them: the parser
 * takes one recursive query with a column list only.
 */
export const rewriteCommonTables: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    result.push(tokens[index]!);
    if (!isWord(tokens[index], 'with') || isWord(tokens[index + 1], 'ordinality', 'time', 'ties')) continue;
    const recursive = isWord(tokens[index + 1], 'recursive');
    let at = index + (recursive ? 2 : 1);
    for (;;) {
      const header = readHeader(tokens, at);
      if (header === undefined) break;
      const end = closing(tokens, header.body);
      const detail = `${recursive ? 'RECURSIVE' : ''}|${header.columns}|${header.materialized}`;
      const plain = detail === '||';
      result.push(
        plain ? tokens[at]! : mark('common', `${identifier(tokens[at]!)}|${detail}`),
        word('AS'),
        tokens[header.body]!,
      );
      result.push(...rewriteCommonTables(tokens.slice(header.body + 1, end)), tokens[end]!);
      index = end;
      if (!isMark(tokens[end + 1], ',')) break;
      result.push(tokens[end + 1]!);
      at = end + 2;
    }
  }
  return result;
};

function readHeader(tokens: readonly Token[], start: number) {
  let at = start + 1;
  let columns = '';
  if (isMark(tokens[at], '(')) {
    const end = closing(tokens, at);
    columns = spell(tokens.slice(at + 1, end)).replaceAll(' ,', ',');
    at = end + 1;
  }
  if (!isWord(tokens[at], 'as')) return undefined;
  at += 1;
  const first = at;
  if (isWord(tokens[at], 'not')) at += 1;
  if (isWord(tokens[at], 'materialized')) at += 1;
  if (!isMark(tokens[at], '(') || closing(tokens, at) < 0) return undefined;
  return { body: at, columns, materialized: spell(tokens.slice(first, at)).toUpperCase() };
}

const identifier = (token: Token): string =>
  token.kind === 'quoted' ? token.text.slice(1, -1) : token.text.toLowerCase();
