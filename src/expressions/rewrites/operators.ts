import { mark } from '../marks.ts';
import { closing, isMark, isWord, type Token } from '../tokens.ts';
import { type Rewrite, spell } from './rewrite.ts';

// The parser reads these with the precedence of PostgreSQL.
const known = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '=',
  '<>',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '~~',
  '~~*',
  '!~~',
  '!~~*',
]);

/**
 * `OPERATOR(pg_catalog.=)` becomes `=`; an operator that the parser lacks or ranks wrongly (`->` binds its right
 * side tighter than a cast there) becomes a marked OPERATOR(…) of PostgreSQL's class "any other operator".
 */
export const rewriteOperators: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (isWord(token, 'operator') && isMark(tokens[index + 1], '(')) {
      const end = closing(tokens, index + 1);
      const inner = tokens.slice(index + 2, end);
      const schema = inner.length > 1 ? inner[0]!.text.replaceAll('"', '') : 'pg_catalog';
      const operator = inner.at(-1);
      if (operator?.kind === 'operator') {
        if (schema !== 'pg_catalog') result.push(...asOther(`OPERATOR(${spell(inner).replaceAll(' ', '')})`));
        else result.push(...(known.has(operator.text) ? [operator] : asOther(operator.text)));
        index = end;
        continue;
      }
    }
    const distinct = isWord(token, 'is') ? distinctFrom(tokens, index) : undefined;
    if (distinct !== undefined) {
      result.push(...asOperator(distinct.text, '='));
      index += distinct.length - 1;
    } else if (isWord(token, 'overlaps')) result.push(...asOther('OVERLAPS'));
    else if (token.kind === 'operator' && !known.has(token.text)) result.push(...asOther(token.text));
    else result.push(token);
  }
  return result;
};

function distinctFrom(tokens: readonly Token[], index: number): { text: string; length: number } | undefined {
  const not = isWord(tokens[index + 1], 'not') ? 1 : 0;
  const found = isWord(tokens[index + 1 + not], 'distinct') && isWord(tokens[index + 2 + not], 'from');
  return found ? { text: not ? 'IS NOT DISTINCT FROM' : 'IS DISTINCT FROM', length: 3 + not } : undefined;
}

const asOther = (text: string): readonly Token[] => asOperator(text, '|');

function asOperator(text: string, like: string): readonly Token[] {
  const word = (spelling: string): Token => ({ kind: 'word', text: spelling });
  const sign = (spelling: string): Token => ({ kind: 'punctuation', text: spelling });
  return [
    word('OPERATOR'),
    sign('('),
    mark('operator', text),
    sign('.'),
    { kind: 'operator', text: like },
    sign(')'),
  ];
}
