import { type KindProbes, noTablespace, server, texts } from './probe.ts';

const table = 'CREATE TABLE t (a integer, b integer);';
const view = `${table} CREATE VIEW v AS SELECT a FROM t`;
const updatable = `${table} CREATE VIEW v AS SELECT a FROM t WHERE a > 0`;
const stored = `${table} CREATE MATERIALIZED VIEW m AS SELECT a FROM t`;

export const viewProbes: KindProbes = {
  kind: 'view',
  probes: {
    query: server(view, 'CREATE OR REPLACE VIEW v AS SELECT a FROM t WHERE b > 0'),
    columns: texts(
      'pg_dump writes the names into the query',
      'CREATE VIEW public.v (x) AS\n SELECT 1;',
      'CREATE VIEW public.v (y) AS\n SELECT 1;',
    ),
    securityBarrier: server(view, 'ALTER VIEW v SET (security_barrier = true)'),
    securityInvoker: server(view, 'ALTER VIEW v SET (security_invoker = true)'),
    checkOption: server(updatable, 'ALTER VIEW v SET (check_option = local)'),
    comment: server(view, `COMMENT ON VIEW v IS 'x'`),
    owner: server(view, 'ALTER VIEW v OWNER TO probe_owner'),
    grants: server(view, 'GRANT SELECT ON v TO probe_reader'),
  },
};

export const materializedViewProbes: KindProbes = {
  kind: 'materialized view',
  probes: {
    query: server(
      stored,
      'DROP MATERIALIZED VIEW m; CREATE MATERIALIZED VIEW m AS SELECT a FROM t WHERE b > 0',
    ),
    columns: texts(
      'pg_dump writes the names into the query',
      'CREATE MATERIALIZED VIEW public.m (x) AS\n SELECT 1\n  WITH NO DATA;',
      'CREATE MATERIALIZED VIEW public.m (y) AS\n SELECT 1\n  WITH NO DATA;',
    ),
    options: server(stored, 'ALTER MATERIALIZED VIEW m SET (fillfactor = 70)'),
    accessMethod: server(
      `${stored}; CREATE ACCESS METHOD "$" TYPE TABLE HANDLER heap_tableam_handler`,
      'ALTER MATERIALIZED VIEW m SET ACCESS METHOD "$"',
    ),
    tablespace: texts(
      noTablespace,
      'CREATE MATERIALIZED VIEW public.m AS\n SELECT 1 AS a\n  WITH NO DATA;',
      'SET default_tablespace = fast;\nCREATE MATERIALIZED VIEW public.m AS\n SELECT 1 AS a\n  WITH NO DATA;',
    ),
    clusterOn: server(`${stored}; CREATE INDEX i ON m (a)`, 'ALTER MATERIALIZED VIEW m CLUSTER ON i'),
    replicaIdentity: texts(
      'pg_dump writes it, and no statement of a current server sets it',
      'CREATE MATERIALIZED VIEW public.m AS\n SELECT 1 AS a\n  WITH NO DATA;',
      'CREATE MATERIALIZED VIEW public.m AS\n SELECT 1 AS a\n  WITH NO DATA;\nALTER TABLE ONLY public.m REPLICA IDENTITY FULL;',
    ),
    extensions: server(stored, 'ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION plpgsql'),
    comment: server(stored, `COMMENT ON MATERIALIZED VIEW m IS 'x'`),
    owner: server(stored, 'ALTER MATERIALIZED VIEW m OWNER TO probe_owner'),
    grants: server(stored, 'GRANT SELECT ON m TO probe_reader'),
  },
};
