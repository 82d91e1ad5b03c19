import { quoteLiteral, quoteName } from '../../sql/quote.ts';

/**
 * A query for the statement that drops an index which a failed CREATE INDEX CONCURRENTLY has left invalid
 * (https://www.postgresql.org/docs/18/sql-createindex.html); it gives no row where there is none.
 */
export function dropInvalidIndex(path: readonly string[]): string {
  return `SELECT format('DROP INDEX CONCURRENTLY %s', indexrelid::pg_catalog.regclass) FROM pg_catalog.pg_index WHERE NOT indisvalid AND indexrelid = pg_catalog.to_regclass(${quoteLiteral(quoteName(path))})`;
}
