import { isDigit, isSpace, isWordPart } from './characters.ts';
import { endOfComment } from './end-of-comment.ts';
import { endOfNumber } from './end-of-number.ts';
import { endOfOperator } from './end-of-operator.ts';
import { endOfQuotes } from './end-of-quotes.ts';
import { endOfString } from './end-of-string.ts';
import type { TokenKind } from './token.ts';

/**
 * Index after the token of this kind at `start`; what is never closed goes on to the end of the text. `backslashes`
 * says that plain strings take backslash escapes (standard_conforming_strings = off).
 */
export function endOfToken(text: string, start: number, kind: TokenKind, backslashes = false): number {
  switch (kind) {
    case 'space':
      return endOfSpace(text, start);
    case 'word':
      return endOfWord(text, start);
    case 'parameter':
      return endOfParameter(text, start);
    case 'punctuation':
      return endOfPunctuation(text, start);
    case 'string':
      return endOfString(text, start, backslashes);
    case 'quoted':
      return endOfQuotes(text, text.indexOf('"', start));
    case 'comment':
      return endOfComment(text, start);
    case 'number':
      return endOfNumber(text, start);
    case 'operator':
      return endOfOperator(text, start);
    case 'unknown':
      return start + 1;
  }
}

// Three loops rather than one that is told what belongs: every character of a dump goes through here.
function endOfSpace(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  return end;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end;
}

function endOfParameter(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

function endOfPunctuation(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  // `::` and `:=`, `..`
  const two = code === 58 ? next === 58 || next === 61 : code === 46 && next === 46;
  return two ? start + 2 : start + 1;
}
