import { sliceParentheses } from './slice.ts';

/** An expression without the parentheses around the whole of it. */
export function stripParentheses(text: string): string {
  let inner = text.trim();
  while (inner.startsWith('(')) {
    const slice = sliceParentheses(inner, 0);
    if (slice?.end !== inner.length) break;
    inner = slice.text;
  }
  return inner;
}
