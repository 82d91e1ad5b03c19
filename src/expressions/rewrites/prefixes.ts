import { mark } from '../marks.ts';
import { closing, isMark, isWord, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

const afterWords = [
  'and',
  'or',
  'not',
  'when',
  'then',
  'else',
  'case',
  'where',
  'on',
  'select',
  'by',
  'having',
  'distinct',
];

/** `@ x`, `~ x`, `|/ x` and `VARIADIC x` become a marked call with one argument, up to the end of their group. */
export const rewritePrefixes: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const variadic = isWord(token, 'variadic') && !isMark(tokens[index + 1], ',');
    if (!variadic && !isPrefixOperator(tokens, index)) {
      result.push(token);
      continue;
    }
    const end = endOfOperand(tokens, index + 1);
    result.push(mark('prefix', variadic ? 'VARIADIC' : token.text), punctuation('('));
    result.push(...rewritePrefixes(tokens.slice(index + 1, end)), punctuation(')'));
    index = end - 1;
  }
  return result;
};

function isPrefixOperator(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'operator' || ['+', '-', '*'].includes(token.text)) return false;
  const before = tokens[index - 1];
  if (before === undefined || before.kind === 'operator') return true;
  // An operator inside OPERATOR(schema.op) follows a dot or that word's bracket and is no prefix.
  if (isMark(before, '(')) return !isWord(tokens[index - 2], 'operator');
  return isMark(before, ',') || isMark(before, '[') || isWord(before, ...afterWords);
}

// pg_dump sets every operator in parentheses, so the operand ends with the group.
function endOfOperand(tokens: readonly Token[], start: number): number {
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (isMark(token, '(') || isMark(token, '[')) {
      const end = closing(tokens, index);
      if (end < 0) return tokens.length;
      index = end;
    } else if (isMark(token, ')') || isMark(token, ',') || isMark(token, ']')) return index;
  }
  return tokens.length;
}
