import { isOperatorCharacter, letsEndInSign } from './characters.ts';

/** PostgreSQL takes no longer name; without a limit `++++…` would be read again from each of its signs. */
const longest = 63;

/** Index after the operator at `start`: a comment ends it, and most operators cannot end in + or -. */
export function endOfOperator(text: string, start: number): number {
  let end = start;
  let mayEndInSign = false;
  for (; end < start + longest; end++) {
    const code = text.charCodeAt(end);
    if (!isOperatorCharacter(code)) break;
    const next = text.charCodeAt(end + 1);
    if ((code === 45 && next === 45) || (code === 47 && next === 42)) break;
    mayEndInSign ||= letsEndInSign(code);
  }
  while (!mayEndInSign && end - start > 1 && isSign(text.charCodeAt(end - 1))) end--;
  return end;
}

function isSign(code: number): boolean {
  return code === 43 || code === 45;
}
