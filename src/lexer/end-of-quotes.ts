/** Index after the quoted text whose opening quote is at `open`; a doubled quote stands for itself. */
export function endOfQuotes(text: string, open: number): number {
  const quote = text.charAt(open);
  let at = text.indexOf(quote, open + 1);
  while (at !== -1 && text.charAt(at + 1) === quote) at = text.indexOf(quote, at + 2);
  return at === -1 ? text.length : at + 1;
}
