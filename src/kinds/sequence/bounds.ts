/** Largest value by type; the smallest is one less than its negative. */
const largest: Readonly<Record<string, bigint>> = {
  smallint: 32767n,
  integer: 2147483647n,
  bigint: 9223372036854775807n,
};

/** What a sequence's bounds are where nothing is said, as decimal text. */
export interface Bounds {
  readonly minimum: string;
  readonly maximum: string;
}

/** The default bounds (https://www.postgresql.org/docs/18/sql-createsequence.html): ascending from 1, descending from -1. */
export function defaultBounds(type: string, increment: string): Bounds {
  const top = largest[type] ?? largest.bigint!;
  return increment.startsWith('-')
    ? { minimum: String(-top - 1n), maximum: '-1' }
    : { minimum: '1', maximum: String(top) };
}

/** Servers before version 10 stop descending sequences one above the smallest bigint. */
export const oldSmallest = '-9223372036854775807';
