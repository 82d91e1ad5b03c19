/**
 * The query that makes the JSON document. `pg_total_relation_size` of a partitioned table is 0, so that its partitions
 * are summed up; `reltuples` is -1 (0 before PostgreSQL 14) where a table was never vacuumed or analysed
 * (https://www.postgresql.org/docs/18/catalog-pg-class.html).
 */
export const document = `WITH own_relation AS (
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
        ELSE nullif(s.n_live_tup, 0) END,
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
