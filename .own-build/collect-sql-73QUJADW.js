import {
  quoteLiteral
} from "./chunk-S4GEGEGP.js";

// src/statistics/collect-document.ts
var document = `WITH own_relation AS (
  SELECT c.oid, n.nspname, c.relname, c.relkind, c.reltuples
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
)
SELECT json_build_object(
  'format', 'dumplens-statistics',
  'schemaVersion', 1,
  'collectedAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'server', json_build_object('version', current_setting('server_version')),
  'totalBytes', pg_database_size(current_database()),
  'tables', (
    SELECT coalesce(json_agg(json_build_object(
      'schema', r.nspname,
      'name', r.relname,
      'bytes', CASE WHEN r.relkind = 'p'
        THEN (SELECT sum(pg_total_relation_size(p.relid)) FROM pg_partition_tree(r.oid) p WHERE p.isleaf)
        ELSE pg_total_relation_size(r.oid) END,
      'indexBytes', CASE WHEN r.relkind = 'p'
        THEN (SELECT sum(pg_indexes_size(p.relid)) FROM pg_partition_tree(r.oid) p WHERE p.isleaf)
        ELSE pg_indexes_size(r.oid) END,
      'rows', CASE
        WHEN r.relkind = 'p' THEN NULL
        WHEN pg_relation_size(r.oid) = 0 THEN 0
        WHEN r.reltuples > 0 THEN r.reltuples::bigint
        ELSE s.n_live_tup END,
      'deadRows', s.n_dead_tup,
      'lastVacuum', to_char(greatest(s.last_vacuum, s.last_autovacuum) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'lastAnalyze', to_char(greatest(s.last_analyze, s.last_autoanalyze) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    ) ORDER BY r.nspname, r.relname), '[]'::json)
    FROM own_relation r LEFT JOIN pg_stat_all_tables s ON s.relid = r.oid
    WHERE r.relkind IN ('r', 'p', 'm')
  ),
  'indexes', (
    SELECT coalesce(json_agg(json_build_object(
      'schema', r.nspname,
      'table', t.relname,
      'name', r.relname,
      'bytes', pg_relation_size(r.oid),
      'scans', s.idx_scan,
      'valid', i.indisvalid
    ) ORDER BY r.nspname, r.relname), '[]'::json)
    FROM own_relation r
      JOIN pg_index i ON i.indexrelid = r.oid
      JOIN pg_class t ON t.oid = i.indrelid
      LEFT JOIN pg_stat_all_indexes s ON s.indexrelid = r.oid
  ),
  'sequences', (
    SELECT coalesce(json_agg(json_build_object(
      'schema', q.schemaname,
      'name', q.sequencename,
      'lastValue', CASE WHEN abs(q.last_value) > 9007199254740991 THEN to_json(q.last_value::text) ELSE to_json(q.last_value) END,
      'maxValue', CASE WHEN q.max_value > 9007199254740991 THEN to_json(q.max_value::text) ELSE to_json(q.max_value) END
    ) ORDER BY q.schemaname, q.sequencename), '[]'::json)
    FROM pg_sequences q WHERE q.schemaname <> 'information_schema' AND q.schemaname !~ '^pg_'
  ),
  'extensions', (
    SELECT coalesce(json_agg(json_build_object('name', e.extname, 'version', e.extversion) ORDER BY e.extname), '[]'::json)
    FROM pg_extension e
  ),
  'migrations', (
    SELECT coalesce(json_agg(json_build_object('schema', h."schema", 'table', h."table", 'version', h."version")
      ORDER BY h."schema", h."table", h."version"), '[]'::json)
    FROM (:history_query) AS h WHERE h."version" IS NOT NULL
  ),
  'probes', /*probes*/
)`;

// src/statistics/collect-sql.ts
function writeCollectSql(probes, histories) {
  return `-- Prints what dumplens cannot read from a schema dump, as one JSON document. Reads only.
--   psql -XAtq -f collect.sql "$DATABASE" > label.stats.json
\\set ON_ERROR_STOP on
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
SET LOCAL lock_timeout = '2s';
SET LOCAL statement_timeout = '60s';

-- Which tables hold a history of migrations, and the query that reads their versions.
${historyQuery(histories)} \\gset

${document.replace("/*probes*/", () => probeList(probes))};
ROLLBACK;
`;
}
function historyQuery(histories) {
  const values = histories.map(
    ({ pattern, column, needs }, rank) => `(${rank + 1}, ${quoteLiteral(pattern)}, ${quoteLiteral(column)}, ARRAY[${needs.map(quoteLiteral).join(", ")}]::name[])`
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
      ${values.join(",\n      ")}
    ) AS known (rank, pattern, attname, needs)
    JOIN pg_class c ON c.relkind = 'r' AND has_table_privilege(c.oid, 'SELECT')
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname || '.' || c.relname ~ known.pattern
  WHERE known.needs || known.attname::name
    <@ ARRAY(SELECT t.attname FROM pg_attribute t WHERE t.attrelid = c.oid AND NOT t.attisdropped)
  ORDER BY c.oid, known.rank
) AS h`;
}
function probeList(probes) {
  if (probes.length === 0) return "'[]'::json";
  const entries = probes.map(
    ({ name, sql }) => `    json_build_object('name', ${quoteLiteral(name)}, 'rows', (
      SELECT coalesce(json_agg(to_json(probe)), '[]'::json) FROM (
${sql.replace(/[;\s]+$/, "")}
      ) AS probe
    ))`
  );
  return `json_build_array(
${entries.join(",\n")}
  )`;
}
export {
  writeCollectSql
};
