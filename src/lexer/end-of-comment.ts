import { isLineEnd } from './characters.ts';

/** Index after the comment at `start`. */
export function endOfComment(text: string, start: number): number {
  return text.charCodeAt(start) === 45 ? endOfLineComment(text, start) : endOfBlockComment(text, start);
}

/** Index of the line end after the `--` comment at `start`, or the end of the text. */
export function endOfLineComment(text: string, start: number): number {
  let at = start + 2;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Block comments nest in PostgreSQL. */
function endOfBlockComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length - 1; at++) {
    const pair = text.charCodeAt(at) * 256 + text.charCodeAt(at + 1);
    if (pair === 47 * 256 + 42) depth++;
    else if (pair === 42 * 256 + 47) depth--;
    else continue;
    at++;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
