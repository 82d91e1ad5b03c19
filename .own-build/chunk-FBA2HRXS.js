import {
  endOfBlockComment,
  endOfDollar,
  endOfLine,
  endOfQuoted,
  endOfString,
  endOfWord,
  isEscapeString,
  isWordStart
} from "./chunk-RGGPEPNC.js";

// src/parse/tokens.ts
var number = /(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y;
var operator = /::|[-+*/<>=~!@#%^&|`?]+|[\s\S]/y;
function* tokens(text, from = 0) {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code >= 9 && code <= 13) {
      at++;
      continue;
    }
    const start = at;
    let kind = "mark";
    if (code === 45 && text.charCodeAt(at + 1) === 45) {
      at = endOfLine(text, at);
      continue;
    }
    if (code === 47 && text.charCodeAt(at + 1) === 42) {
      at = endOfBlockComment(text, at);
      continue;
    }
    if (code === 39) {
      kind = "string";
      at = endOfString(text, at, isEscapeString(text, at));
    } else if (code === 34) {
      kind = "quoted";
      at = endOfQuoted(text, at, 34);
    } else if (code === 36 && endOfDollar(text, at) > at + 1) {
      kind = "string";
      at = endOfDollar(text, at);
    } else if (isWordStart(code)) {
      kind = "word";
      at = endOfWord(text, at);
    } else {
      number.lastIndex = at;
      if (number.test(text)) {
        kind = "number";
        at = number.lastIndex;
      } else {
        operator.lastIndex = at;
        operator.test(text);
        at = operator.lastIndex;
      }
    }
    yield { kind, start, end: at };
  }
}

export {
  tokens
};
