// src/parse/find-statement-end.ts
var routine = /CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE)\b/iy;
function findStatementEnd(text, start, backslashes) {
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
      case 39:
        at = endOfString(text, at, backslashes || isEscapeString(text, at));
        continue;
      case 34:
        at = endOfQuoted(text, at, 34);
        continue;
      case 45:
        if (text.charCodeAt(at + 1) === 45) at = endOfLine(text, at);
        else at++;
        continue;
      case 47:
        if (text.charCodeAt(at + 1) === 42) at = endOfBlockComment(text, at);
        else at++;
        continue;
      case 36:
        at = endOfDollar(text, at);
        continue;
      case 40:
        if (depth++ === 0) groups++;
        at++;
        continue;
      case 41:
        if (depth > 0) depth--;
        at++;
        continue;
      case 59:
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
var atomic = /\s+atomic\b/iy;
function countBlocks(blocks, word, text, wordEnd) {
  if (word === "begin") {
    atomic.lastIndex = wordEnd;
    return blocks > 0 || atomic.test(text) ? blocks + 1 : blocks;
  }
  if (word === "case" && blocks > 0) return blocks + 1;
  if (word === "end" && blocks > 0) return blocks - 1;
  return blocks;
}
function endOfString(text, start, backslashes) {
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
function endOfQuoted(text, start, quote) {
  const mark = quote === 34 ? '"' : "'";
  let at = text.indexOf(mark, start + 1);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf(mark, at + 2);
  return at === -1 ? text.length : at + 1;
}
function isEscapeString(text, at) {
  const code = text.charCodeAt(at - 1);
  return (code === 69 || code === 101) && !(at >= 2 && isWordPart(text.charCodeAt(at - 2)));
}
function endOfLine(text, at) {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
function endOfBlockComment(text, start) {
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
var dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
function endOfDollar(text, at) {
  dollarTag.lastIndex = at;
  const tag = dollarTag.exec(text)?.[0];
  if (!tag) return at + 1;
  const end = text.indexOf(tag, at + tag.length);
  return end === -1 ? text.length : end + tag.length;
}
function endOfWord(text, at) {
  let end = at + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end;
}
function isWordStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 128;
}
function isWordPart(code) {
  return isWordStart(code) || code >= 48 && code <= 57 || code === 36;
}

export {
  findStatementEnd,
  endOfString,
  endOfQuoted,
  isEscapeString,
  endOfLine,
  endOfBlockComment,
  endOfDollar,
  endOfWord,
  isWordStart
};
