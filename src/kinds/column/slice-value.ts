import { sliceExpression, sliceParentheses } from '../../parse/slice.ts';

/**
 * The expression at an offset, up to the end of its element or to `limit`, without parentheses around the whole: they
 * say nothing and pg_dump writes them for operators only.
 */
export function sliceValue(text: string, from: number, limit?: number): string {
  const { text: value } = sliceExpression(text, from, limit === undefined ? {} : { limit });
  if (!value.startsWith('(')) return value;
  const inner = sliceParentheses(value, 0);
  return inner?.end === value.length ? inner.text : value;
}
