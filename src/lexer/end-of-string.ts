import { isLineEnd, isSpace } from './characters.ts';
import { endOfDollarQuotes } from './dollar-quote.ts';
import { endOfLineComment } from './end-of-comment.ts';
import { endOfQuotes } from './end-of-quotes.ts';

/**
 * Index after the string constant at `start`, which goes on where another quote follows on a later line.
 * `backslashes` says that plain strings take backslash escapes (standard_conforming_strings = off).
 */
export function endOfString(text: string, start: number, backslashes: boolean): number {
  const first = text.charCodeAt(start);
  if (first === 36) return endOfDollarQuotes(text, start);
  const escapes =
    first === 69 || first === 101 || (backslashes && (first === 39 || first === 78 || first === 110));
  let open: number | undefined = text.indexOf("'", start);
  let end = start;
  while (open !== undefined) {
    end = escapes ? endOfEscapes(text, open) : endOfQuotes(text, open);
    open = nextPart(text, end);
  }
  return end;
}

function endOfEscapes(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 39) {
      if (text.charCodeAt(at + 1) !== 39) return at + 1;
      at++;
    }
  }
  return text.length;
}

/** Index of the quote with which a string goes on: only white space with a line end may stand between. */
function nextPart(text: string, end: number): number | undefined {
  let newLine = false;
  let at = end;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      newLine ||= isLineEnd(code);
      at++;
    } else if (code === 45 && text.charCodeAt(at + 1) === 45) at = endOfLineComment(text, at);
    else return newLine && code === 39 ? at : undefined;
  }
  return undefined;
}
