const shown = 5;

/** Texts as a list in words; of a long list the first five and the count. */
export function enumerate(texts: readonly string[]): string {
  if (texts.length > shown + 1)
    return `${texts.slice(0, shown).join(', ')} and ${texts.length - shown} more (${texts.length} in all)`;
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** SQL in backticks; cut in the middle where it is too long for a sentence. */
export function quoteSql(sql: string): string {
  const most = 240;
  const text = sql.length > most ? `${sql.slice(0, most - 60)} … ${sql.slice(-50)}` : sql;
  return `\`${text}\``;
}
