/** Where a statement ends, and what the scan saw on the way. */
export interface StatementEnd {
  /** Index of the semicolon; the length of the text where it was not found. */
  readonly end: number;
  readonly found: boolean;
  /** Parentheses opened outside any other: the tuples of an INSERT and its column list. */
  readonly groups: number;
}

const routine = /CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b/iy;

/**
 * Finds the semicolon that ends the statement at `start`, as psql does: semicolons in quotes, dollar quotes,
 * comments, parentheses (CREATE RULE … DO (a; b)) and SQL bodies (BEGIN ATOMIC … END) do not end it.
 * `backslashes` says that plain strings take backslash escapes (standard_conforming_strings = off).
 */
export function findStatementEnd(text: string, start: number, backslashes: boolean): StatementEnd {
  routine.lastIndex = start;
  const mayHaveSqlBody = routine.test(text);
  const length = text.length;
  let depth = 0;
  let groups = 0;
  let blocks = 0;
  let at = start;
  while (at < length) {
    const code = text.charCodeAt(at);
    switch (code) {
      case 39: // '
        at = endOfString(text, at, backslashes || isEscapeString(text, at));
        continue;
      case 34: // "
        at = endOfQuoted(text, at, 34);
        continue;
      case 45: // -
        if (text.charCodeAt(at + 1) === 45) at = endOfLine(text, at);
        else at++;
        continue;
      case 47: // /
        if (text.charCodeAt(at + 1) === 42) at = endOfBlockComment(text, at);
        else at++;
        continue;
      case 36: // $
        at = endOfDollar(text, at);
        continue;
      case 40: // (
        if (depth++ === 0) groups++;
        at++;
        continue;
      case 41: // )
        if (depth > 0) depth--;
        at++;
        continue;
      case 59: // ;
        if (depth === 0 && blocks === 0) return { end: at, found: true, groups };
        at++;
        continue;
      default:
        if (!isWordStart(code)) {
          at++;
          continue;
        }
        {
          const wordEnd = endOfWord(text, at);
          if (mayHaveSqlBody)
            blocks = countBlocks(blocks, text.slice(at, wordEnd).toLowerCase(), text, wordEnd);
          at = wordEnd;
        }
    }
  }
  return { end: length, found: false, groups };
}

const atomic = /\s+atomic\b/iy;

/** Depth of BEGIN ATOMIC and CASE blocks after a word; outside an SQL body nothing counts. */
function countBlocks(blocks: number, word: string, text: string, wordEnd: number): number {
  if (word === 'begin') {
    atomic.lastIndex = wordEnd;
    return blocks > 0 || atomic.test(text) ? blocks + 1 : blocks;
  }
  if (word === 'case' && blocks > 0) return blocks + 1;
  if (word === 'end' && blocks > 0) return blocks - 1;
  return blocks;
}

/** Index after the string whose opening quote is at `start`. */
export function endOfString(text: string, start: number, backslashes: boolean): number {
  if (!backslashes) return endOfQuoted(text, start, 39);
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 39) {
      if (text.charCodeAt(at + 1) !== 39) return at + 1;
      at++;
    }
  }
  return text.length;
}

/** Index after the quoted text at `start`; a doubled quote stands for itself. */
export function endOfQuoted(text: string, start: number, quote: 34 | 39): number {
  const mark = quote === 34 ? '"' : "'";
  let at = text.indexOf(mark, start + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf(mark, at + 2);
  return at === -1 ? text.length : at + 1;
}

/** True where the quote at `at` opens an E'' string. */
export function isEscapeString(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return (code === 69 || code === 101) && !(at >= 2 && isWordPart(text.charCodeAt(at - 2)));
}

/** Index of the line break after `at`, or the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Index after the comment that opens at `start`; block comments nest in PostgreSQL. */
export function endOfBlockComment(text: string, start: number): number {
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

const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;

/** Index after the dollar-quoted text at `at`, or after the dollar sign where none opens there. */
export function endOfDollar(text: string, at: number): number {
  dollarTag.lastIndex = at;
  const tag = dollarTag.exec(text)?.[0];
  if (!tag) return at + 1;
  const end = text.indexOf(tag, at + tag.length);
  return end === -1 ? text.length : end + tag.length;
}

/** Index after the word (keyword or plain identifier) that starts at `at`. */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end;
}

/** True for a character that can begin a plain identifier. */
export function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || (code >= 48 && code <= 57) || code === 36;
}
