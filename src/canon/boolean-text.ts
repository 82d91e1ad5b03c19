/** Returns what PostgreSQL reads from a boolean literal (manual, 8.6): 'true', 'false' or undefined. */
export function booleanText(literal: string): 'true' | 'false' | undefined {
  const text = literal.trim().toLowerCase();
  if (text === '') return undefined;
  const isPrefixOf = (word: string): boolean => word.startsWith(text);
  if (['true', 'yes'].some(isPrefixOf) || text === 'on' || text === '1') return 'true';
  if (['false', 'no'].some(isPrefixOf) || text === 'of' || text === 'off' || text === '0') return 'false';
  return undefined;
}
