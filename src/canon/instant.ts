const timestampWithOffset =
  /^\s*(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?\s*(Z|UTC|([+-])(\d{1,2})(?::?(\d\d)(?::?(\d\d))?)?)\s*(BC)?\s*$/i;

/**
 * Returns the instant that a timestamp literal with an explicit offset names, as UTC text; undefined
 * without an offset, because the session's TimeZone decides then (manual, 8.5.1.3).
 */
export function instantText(literal: string): string | undefined {
  const parts = timestampWithOffset.exec(literal);
  if (parts === null || parts[13] !== undefined) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const sign = parts[9] === '-' ? -1 : 1;
  const offset =
    sign * (Number(parts[10] ?? 0) * 3600 + Number(parts[11] ?? 0) * 60 + Number(parts[12] ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour ?? 0, minute ?? 0, (second ?? 0) - offset);
  const fraction = (parts[7] ?? '').padEnd(6, '0');
  return `${date.toISOString().slice(0, -5).replace('T', ' ')}.${fraction}Z`;
}
