import { mark } from '../marks.ts';
import { isMark, punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

/** `(a).b` and `a[1].b` become a cast to a marked type; `a.b` stays as it is. */
export const rewriteFields: Rewrite = (tokens) => {
  const result: Token[] = [];
  let afterField = -1;
  for (let index = 0; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const name = tokens[index + 1];
    if (
      isMark(tokens[index], '.') &&
      (isMark(before, ')') || isMark(before, ']') || afterField === index) &&
      name !== undefined
    ) {
      result.push(punctuation('::'), mark('field', name.text));
      index += 1;
      afterField = index + 1;
    } else result.push(tokens[index]!);
  }
  return result;
};
