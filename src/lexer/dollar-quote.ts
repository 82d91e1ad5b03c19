const dollarTag = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;

/** The dollar quote that opens at `at`, with its tag; undefined where none does. */
export function dollarQuoteAt(text: string, at: number): string | undefined {
  dollarTag.lastIndex = at;
  return dollarTag.exec(text)?.[0];
}

/** Index after the dollar-quoted text at `start`. */
export function endOfDollarQuotes(text: string, start: number): number {
  const quote = dollarQuoteAt(text, start)!;
  const close = text.indexOf(quote, start + quote.length);
  return close === -1 ? text.length : close + quote.length;
}
