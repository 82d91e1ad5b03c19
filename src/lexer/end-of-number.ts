const whole = String.raw`\d(?:_?\d)*`;
// In PL/pgSQL `1..10` is a range: the first dot belongs to the number only where no second one follows.
const number = new RegExp(
  String.raw`0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:${whole}(?:\.(?!\.)(?:${whole})?)?|\.${whole})(?:[eE][+-]?${whole})?`,
  'y',
);

/** Index after the number at `start`. */
export function endOfNumber(text: string, start: number): number {
  number.lastIndex = start;
  number.test(text);
  return number.lastIndex;
}
