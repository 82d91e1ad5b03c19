import { quoteLiteral } from '../sql/quote.ts';
import { document } from './collect-document.ts';

/** A query of the user whose rows go into the statistics. */
export interface Probe {
  readonly name: string;
  readonly sql: string;
}

/** A table in which a tool keeps its history of migrations. */
export interface HistoryTable {
  /** POSIX regular expression over `schema.table`. */
  readonly pattern: string;
  /** The column that holds the version. */
  readonly column: string;
  /** Columns that tell the tool's table from another one of this name. */
  readonly needs: readonly string[];
}

/**
 * Writes the psql script that measures a server, in one read-only transaction, and prints one JSON document. Works on
 * PostgreSQL 12 to 18; needs no more than CONNECT, and SELECT on what the probes and the migration history read.
 */
export function writeCollectSql(probes: readonly Probe[], histories: readonly HistoryTable[]): string {
  return `-- Prints what dumplens cannot read from a schema dump, as one JSON document. Reads only.
--   psql -XAtq -f collect.sql "$DATABASE" > label.stats.json
\\set ON_ERROR_STOP on
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = '60s';

-- Which tables hold a history of migrations, and the query that reads their versions.
${historyQuery(histories)} \\gset

${document.replace('/*probes*/', () => probeList(probes))};
ROLLBACK;
`;
}

function historyQuery(histories: readonly HistoryTable[]): string {
  const values = histories.map(
    ({ pattern, column, needs }, rank) =>
      `(${rank + 1}, ${quoteLiteral(pattern)}, ${quoteLiteral(column)}, ARRAY[${needs.map(quoteLiteral).join(', ')}]::name[])`,
  );
  return `SELECT coalesce(
    string_agg(
      format('SELECT %L::text AS "schema", %L::text AS "table", %I::text AS "version" FROM %I.%I',
        h.nspname, h.relname, h.attname, h.nspname, h.relname),
      ' UNION ALL ' ORDER BY h.nspname, h.relname),
    'SELECT NULL::text AS "schema", NULL::text AS "table", NULL::text AS "version" WHERE false') AS history_query
FROM (
  SELECT DISTINCT ON (c.oid) n.nspname, c.relname, known.attname
  FROM (VALUES
      ${values.join(',\n      ')}
    ) AS known (rank, pattern, attname, needs)
    JOIN pg_class c ON c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT')
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname || '.' || c.relname ~ known.pattern
  WHERE known.needs || known.attname::name
    <@ ARRAY(SELECT t.attname FROM pg_attribute t WHERE t.attrelid = c.oid AND NOT t.attisdropped)
  ORDER BY c.oid, known.rank
) AS h`;
}

function probeList(probes: readonly Probe[]): string {
  if (probes.length === 0) return "'[]'::json";
  const entries = probes.map(
    ({ name, sql }) => `    json_build_object('name', ${quoteLiteral(name)}, 'rows', (
      SELECT coalesce(json_agg(to_json(probe)), '[]'::json) FROM (
${sql.replace(/[;\s]+$/, '')}
      ) AS probe
    ))`,
  );
  return `json_build_array(\n${entries.join(',\n')}\n  )`;
}
