import { exempt, type KindProbes, noTablespace, type Probe, server, texts } from './probe.ts';

const table = `CREATE TABLE r1 (a integer, b integer, UNIQUE (a), UNIQUE (b), UNIQUE (a, b));
  CREATE TABLE r2 (a integer, b integer, UNIQUE (a));
  CREATE TABLE t (a integer NOT NULL, b integer, c text, d daterange, k int4range);`;

/** A constraint c of a table t, made again with another definition. */
function definition(from: string, to: string, more = '', along: readonly string[] = [], because = ''): Probe {
  return server(
    `${table} ${more} ALTER TABLE t ADD CONSTRAINT c ${from}`,
    `ALTER TABLE t DROP CONSTRAINT c; ALTER TABLE t ADD CONSTRAINT c ${to}`,
    along,
    because,
  );
}

const temporal =
  'CREATE TABLE p (k int4range, d daterange, UNIQUE (k, d), CONSTRAINT p_period UNIQUE (k, d WITHOUT OVERLAPS));';

export const constraintProbes: KindProbes = {
  kind: 'constraint',
  probes: {
    type: definition('UNIQUE (a)', 'PRIMARY KEY (a)'),
    columns: definition('UNIQUE (a)', 'UNIQUE (b)'),
    expression: definition('CHECK (a > 0)', 'CHECK (a > 1)'),
    referencedTable: definition('FOREIGN KEY (a) REFERENCES r1 (a)', 'FOREIGN KEY (a) REFERENCES r2 (a)'),
    referencedColumns: definition('FOREIGN KEY (a) REFERENCES r1 (a)', 'FOREIGN KEY (a) REFERENCES r1 (b)'),
    match: definition(
      'FOREIGN KEY (a, b) REFERENCES r1 (a, b)',
      'FOREIGN KEY (a, b) REFERENCES r1 (a, b) MATCH FULL',
    ),
    onUpdate: definition(
      'FOREIGN KEY (a) REFERENCES r1 (a)',
      'FOREIGN KEY (a) REFERENCES r1 (a) ON UPDATE CASCADE',
    ),
    onDelete: definition(
      'FOREIGN KEY (a) REFERENCES r1 (a)',
      'FOREIGN KEY (a) REFERENCES r1 (a) ON DELETE CASCADE',
    ),
    onDeleteColumns: definition(
      'FOREIGN KEY (a, b) REFERENCES r1 (a, b) ON DELETE SET NULL',
      'FOREIGN KEY (a, b) REFERENCES r1 (a, b) ON DELETE SET NULL (b)',
    ),
    period: definition(
      'FOREIGN KEY (k, d) REFERENCES p (k, d)',
      'FOREIGN KEY (k, PERIOD d) REFERENCES p (k, PERIOD d)',
      temporal,
    ),
    deferrable: definition('UNIQUE (a)', 'UNIQUE (a) DEFERRABLE'),
    initiallyDeferred: definition('UNIQUE (a) DEFERRABLE', 'UNIQUE (a) DEFERRABLE INITIALLY DEFERRED'),
    validated: server(
      `${table} ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID`,
      'ALTER TABLE t VALIDATE CONSTRAINT c',
    ),
    enforced: server(
      `${table} ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES r1 (a) NOT ENFORCED`,
      'ALTER TABLE t ALTER CONSTRAINT c ENFORCED',
    ),
    noInherit: definition('CHECK (a > 0)', 'CHECK (a > 0) NO INHERIT'),
    nullsNotDistinct: definition('UNIQUE (b)', 'UNIQUE NULLS NOT DISTINCT (b)'),
    withoutOverlaps: definition('UNIQUE (k, d)', 'UNIQUE (k, d WITHOUT OVERLAPS)'),
    include: definition('UNIQUE (a)', 'UNIQUE (a) INCLUDE (b)'),
    method: definition('EXCLUDE USING gist (d WITH &&)', 'EXCLUDE USING spgist (d WITH &&)'),
    keys: definition('EXCLUDE USING btree (a WITH =)', 'EXCLUDE USING btree (b WITH =)'),
    operators: definition('EXCLUDE USING gist (d WITH &&)', 'EXCLUDE USING gist (d WITH =)'),
    collations: definition('EXCLUDE USING btree (c WITH =)', 'EXCLUDE USING btree (c COLLATE "C" WITH =)'),
    opclasses: definition(
      'EXCLUDE USING btree (c WITH =)',
      'EXCLUDE USING btree (c text_pattern_ops WITH =)',
    ),
    orders: definition('EXCLUDE USING btree (a WITH =)', 'EXCLUDE USING btree (a DESC WITH =)'),
    where: definition('EXCLUDE USING btree (a WITH =)', 'EXCLUDE USING btree (a WITH =) WHERE (b > 0)'),
    options: definition('UNIQUE (a)', 'UNIQUE (a) WITH (fillfactor = 70)'),
    tablespace: texts(
      noTablespace,
      'CREATE TABLE public.t (a integer);\nALTER TABLE ONLY public.t ADD CONSTRAINT c UNIQUE (a);',
      "CREATE TABLE public.t (a integer);\nSET default_tablespace = fast;\nALTER TABLE ONLY public.t ADD CONSTRAINT c UNIQUE (a);\nSET default_tablespace = '';",
    ),
    attachedTo: server(
      `CREATE TABLE p (a integer) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (1);
       ALTER TABLE q ADD CONSTRAINT q_own UNIQUE (a); ALTER TABLE ONLY p ADD CONSTRAINT p_key UNIQUE (a)`,
      'ALTER INDEX p_key ATTACH PARTITION q_own',
    ),
    indexComment: definition('UNIQUE (a)', `UNIQUE (a); COMMENT ON INDEX c IS 'x'`),
    comment: definition('CHECK (a > 0)', `CHECK (a > 0); COMMENT ON CONSTRAINT c ON t IS 'x'`),
    owner: exempt('a constraint belongs to the owner of its table'),
    grants: exempt('constraints have no privileges'),
  },
};
