import { exempt, type KindProbes, noTablespace, type Probe, server, texts } from './probe.ts';

/** An index i of a table t, made again with another definition. */
function definition(from: string, to: string): Probe {
  return server(
    `CREATE TABLE t (a integer, b integer, c text); CREATE INDEX i ON t ${from}`,
    `DROP INDEX i; CREATE INDEX i ON t ${to}`,
  );
}

export const indexProbes: KindProbes = {
  kind: 'index',
  probes: {
    unique: server(
      'CREATE TABLE t (a integer); CREATE INDEX i ON t (a)',
      'DROP INDEX i; CREATE UNIQUE INDEX i ON t (a)',
    ),
    method: definition('(a)', 'USING hash (a)'),
    keys: definition('(a, b)', '(b, a)'),
    collations: definition('(c)', '(c COLLATE "C")'),
    opclasses: definition('(c)', '(c text_pattern_ops)'),
    orders: definition('(a)', '(a DESC)'),
    include: definition('(a)', '(a) INCLUDE (b)'),
    nullsNotDistinct: server(
      'CREATE TABLE t (a integer); CREATE UNIQUE INDEX i ON t (a)',
      'DROP INDEX i; CREATE UNIQUE INDEX i ON t (a) NULLS NOT DISTINCT',
    ),
    predicate: definition('(a) WHERE b > 0', '(a) WHERE b > 1'),
    options: definition('(a)', '(a) WITH (fillfactor = 70)'),
    tablespace: texts(
      noTablespace,
      'CREATE TABLE public.t (a integer);\nCREATE INDEX i ON public.t USING btree (a);',
      "CREATE TABLE public.t (a integer);\nSET default_tablespace = fast;\nCREATE INDEX i ON public.t USING btree (a);\nSET default_tablespace = '';",
    ),
    attachedTo: server(
      `CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
       CREATE INDEX i ON q (a); CREATE INDEX p_i ON ONLY p (a)`,
      'ALTER INDEX p_i ATTACH PARTITION i',
    ),
    statistics: server(
      'CREATE TABLE t (a integer, b integer); CREATE INDEX i ON t ((a + b))',
      'ALTER INDEX i ALTER COLUMN 1 SET STATISTICS 500',
    ),
    comment: server('CREATE TABLE t (a integer); CREATE INDEX i ON t (a)', `COMMENT ON INDEX i IS 'x'`),
    owner: exempt('an index belongs to the owner of its table'),
    grants: exempt('indexes have no privileges'),
  },
};

export const statisticsProbes: KindProbes = {
  kind: 'statistics',
  probes: {
    kinds: server(
      'CREATE TABLE t (a integer, b integer); CREATE STATISTICS s (ndistinct) ON a, b FROM t',
      'DROP STATISTICS s; CREATE STATISTICS s (dependencies) ON a, b FROM t',
    ),
    keys: server(
      'CREATE TABLE t (a integer, b integer, c integer); CREATE STATISTICS s ON a, b FROM t',
      'DROP STATISTICS s; CREATE STATISTICS s ON a, c FROM t',
    ),
    target: server(
      'CREATE TABLE t (a integer, b integer); CREATE STATISTICS s ON a, b FROM t',
      'ALTER STATISTICS s SET STATISTICS 500',
    ),
    comment: server(
      'CREATE TABLE t (a integer, b integer); CREATE STATISTICS s ON a, b FROM t',
      `COMMENT ON STATISTICS s IS 'x'`,
    ),
    owner: server(
      'CREATE TABLE t (a integer, b integer); CREATE STATISTICS s ON a, b FROM t',
      'ALTER STATISTICS s OWNER TO probe_owner',
    ),
    grants: exempt('statistics have no privileges'),
  },
};
