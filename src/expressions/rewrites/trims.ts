import { mark } from '../marks.ts';
import { closing, isMark, isWord, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

/** `TRIM(BOTH 'x' FROM y)` becomes a marked call with its arguments in the order written. */
export const rewriteTrims: Rewrite = (tokens) => {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const side = tokens[index + 2];
    if (
      isWord(tokens[index], 'trim') &&
      isMark(tokens[index + 1], '(') &&
      isWord(side, 'both', 'leading', 'trailing')
    ) {
      const end = closing(tokens, index + 1);
      const inner = tokens.slice(index + 3, end);
      const from = inner.findIndex((token, at) => isWord(token, 'from') && depthAt(inner, at) === 0);
      const comma = from > 0 ? [punctuation(',')] : [];
      const rest = [...inner.slice(0, Math.max(from, 0)), ...comma, ...inner.slice(from + 1)];
      result.push(
        mark('trim', side!.text.toUpperCase()),
        punctuation('('),
        ...rewriteTrims(rest),
        punctuation(')'),
      );
      index = end;
    } else result.push(tokens[index]!);
  }
  return result;
};

function depthAt(tokens: readonly Token[], end: number): number {
  let depth = 0;
  for (const token of tokens.slice(0, end)) depth += isMark(token, '(') ? 1 : isMark(token, ')') ? -1 : 0;
  return depth;
}
