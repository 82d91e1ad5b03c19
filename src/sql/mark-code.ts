/**
 * Sets a name or a piece of SQL in backticks, which mark code in the sentences of a report; line breaks are folded,
 * and a backtick of its own becomes an apostrophe, so that it ends nothing.
 */
export function markCode(value: string): string {
  return `\`${value.replaceAll('`', "'").replace(/\s+/g, ' ').trim()}\``;
}
