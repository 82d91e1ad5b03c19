import type { Ddl } from '../kind-contract/ddl.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/quote.ts';

/** Sets a new sequence behind the values that its column holds, so that the next one is free. */
export function goOnBehind(sequence: readonly string[], column: readonly string[], increment: string): Ddl {
  const end = increment.startsWith('-') ? 'min' : 'max';
  const last = `${end}(${quoteIdentifier(column.at(-1)!)})`;
  const table = quoteName(column.slice(0, -1));
  return {
    sql: `SELECT pg_catalog.setval(${quoteLiteral(quoteName(sequence))}, ${last}) FROM ${table} HAVING ${last} IS NOT NULL`,
    note: 'The sequence goes on behind the values that are there.',
  };
}
