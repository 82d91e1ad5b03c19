/** True for what PostgreSQL takes for white space; a no-break space is part of a name. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** True for a line feed or a carriage return: each ends a comment. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for a character that can begin an unquoted name. */
export function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

/** True for a character that can go on with an unquoted name. */
export function isWordPart(code: number): boolean {
  return isWordStart(code) || isDigit(code) || code === 36;
}

/** True for a character of operators. */
export function isOperatorCharacter(code: number): boolean {
  return operatorCharacters[code] !== undefined;
}

/** True for the characters without which an operator of several cannot end in + or - (manual, 4.1.3). */
export function letsEndInSign(code: number): boolean {
  return operatorCharacters[code] === true;
}

const operatorCharacters: readonly (boolean | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return '~!@#%^&|`?'.includes(character) ? true : '+-*/<>='.includes(character) ? false : undefined;
});
