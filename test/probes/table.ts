import { type KindProbes, noTablespace, server, texts } from './probe.ts';

const plain = 'CREATE TABLE t (a integer NOT NULL, b integer);';

export const tableProbes: KindProbes = {
  kind: 'table',
  probes: {
    partitionBy: server(
      'CREATE TABLE t (a integer, b integer) PARTITION BY LIST (a)',
      'DROP TABLE t; CREATE TABLE t (a integer, b integer) PARTITION BY LIST (b)',
    ),
    partitionOf: server(
      `CREATE TABLE p1 (a integer) PARTITION BY LIST (a); CREATE TABLE p2 (a integer) PARTITION BY LIST (a);
       CREATE TABLE t PARTITION OF p1 FOR VALUES IN (1)`,
      'ALTER TABLE p1 DETACH PARTITION t; ALTER TABLE p2 ATTACH PARTITION t FOR VALUES IN (1)',
    ),
    bound: server(
      `CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE t PARTITION OF p FOR VALUES IN (1)`,
      'ALTER TABLE p DETACH PARTITION t; ALTER TABLE p ATTACH PARTITION t FOR VALUES IN (2)',
    ),
    inherits: server('CREATE TABLE p (a integer); CREATE TABLE t (a integer)', 'ALTER TABLE t INHERIT p'),
    ofType: server(
      'CREATE TYPE c AS (a integer); CREATE TYPE d AS (a integer); CREATE TABLE t OF c',
      'ALTER TABLE t OF d',
    ),
    unlogged: server(plain, 'ALTER TABLE t SET UNLOGGED'),
    options: server(plain, 'ALTER TABLE t SET (fillfactor = 70)'),
    accessMethod: server(
      `${plain} CREATE ACCESS METHOD "$" TYPE TABLE HANDLER heap_tableam_handler`,
      'ALTER TABLE t SET ACCESS METHOD "$"',
    ),
    tablespace: texts(
      noTablespace,
      'CREATE TABLE public.t (a integer);',
      'SET default_tablespace = fast;\nCREATE TABLE public.t (a integer);',
    ),
    replicaIdentity: server(plain, 'ALTER TABLE t REPLICA IDENTITY FULL'),
    clusterOn: server(`${plain} CREATE INDEX i ON t (a)`, 'ALTER TABLE t CLUSTER ON i'),
    rowSecurity: server(plain, 'ALTER TABLE t ENABLE ROW LEVEL SECURITY'),
    rowSecurityForced: server(
      `${plain} ALTER TABLE t ENABLE ROW LEVEL SECURITY`,
      'ALTER TABLE t FORCE ROW LEVEL SECURITY',
    ),
    oids: texts(
      'PostgreSQL 12 dropped it',
      'SET default_with_oids = false;\nCREATE TABLE public.t (a integer);',
      'SET default_with_oids = true;\nCREATE TABLE public.t (a integer);',
    ),
    columnOrder: server(
      'CREATE TABLE t (a integer, b integer)',
      'ALTER TABLE t DROP a; ALTER TABLE t ADD a integer',
    ),
    labels: texts(
      'the embedded server has no provider of labels',
      "CREATE TABLE public.t (a integer);\nSECURITY LABEL FOR p ON TABLE public.t IS 'a';",
      "CREATE TABLE public.t (a integer);\nSECURITY LABEL FOR p ON TABLE public.t IS 'b';",
    ),
    comment: server(plain, `COMMENT ON TABLE t IS 'x'`),
    owner: server(plain, 'ALTER TABLE t OWNER TO probe_owner'),
    grants: server(plain, 'GRANT SELECT ON t TO probe_reader'),
  },
};
