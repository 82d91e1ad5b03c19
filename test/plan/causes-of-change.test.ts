import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { proveBothWays } from './prove-pair.ts';

const table = 'CREATE TABLE app.t (id integer NOT NULL, a integer NOT NULL);';
const parts = (key: string, columns: string) =>
  `CREATE TABLE app.p (${columns}) PARTITION BY ${key}; CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES`;
const mood = (labels: string) => `CREATE TYPE app.mood AS ENUM (${labels});`;
const passedOn =
  'CREATE TABLE app.t (a integer); GRANT SELECT ON app.t TO ann WITH GRANT OPTION; GRANT USAGE ON SCHEMA app TO ann; SET ROLE ann; GRANT SELECT ON app.t TO bob; RESET ROLE;';

/** Pairs of schemas in which something changes together with what stands on it, each for one reason. */
const pairs: readonly (readonly [cause: string, before: string, after: string])[] = [
  [
    'a primary key has another name and other columns',
    `${table} ALTER TABLE app.t ADD CONSTRAINT one PRIMARY KEY (id);`,
    `${table} ALTER TABLE app.t ADD CONSTRAINT two PRIMARY KEY (id, a);`,
  ],
  [
    'a column of a partitioned table gets NOT NULL and into the primary key',
    `${parts('LIST (k)', 'id integer NOT NULL, k integer')} IN (1);`,
    `${parts('LIST (k)', 'id integer NOT NULL, k integer')} IN (1); ALTER TABLE app.p ADD PRIMARY KEY (id, k);`,
  ],
  [
    'a check of a partitioned table changes when a partition comes',
    `${parts('LIST (k)', 'k integer')} IN (1); ALTER TABLE app.p ADD CONSTRAINT c CHECK (k > 0);`,
    `${parts('LIST (k)', 'k integer')} IN (1); CREATE TABLE app.p2 PARTITION OF app.p FOR VALUES IN (2); ALTER TABLE app.p ADD CONSTRAINT c CHECK (k > -1);`,
  ],
  [
    'a default partition comes while another gets other bounds',
    `${parts('RANGE (k)', 'k integer')} FROM (1) TO (5);`,
    `${parts('RANGE (k)', 'k integer')} FROM (1) TO (9); CREATE TABLE app.p2 PARTITION OF app.p DEFAULT;`,
  ],
  [
    'a partitioned table gets another key and its partitions keep their bounds',
    `${mood("'a','b'")} ${parts('LIST (k)', 'id integer NOT NULL, k integer, m app.mood')} IN (1); ALTER TABLE app.p ADD CONSTRAINT c CHECK (k > 0);`,
    `${mood("'b','c'")} ${parts('LIST (id)', 'id bigint NOT NULL, k integer NOT NULL, n text')} IN (1); ALTER TABLE app.p ADD CONSTRAINT c CHECK (k > 1);`,
  ],
  [
    'a table is unlogged when no logged table refers to it any more',
    `${table} ALTER TABLE app.t ADD PRIMARY KEY (id); CREATE TABLE app.s (id integer PRIMARY KEY); CREATE TABLE app.u (a integer CONSTRAINT f REFERENCES app.t(id));`,
    'CREATE UNLOGGED TABLE app.t (id integer NOT NULL, a integer NOT NULL); ALTER TABLE app.t ADD PRIMARY KEY (id); CREATE TABLE app.s (id integer PRIMARY KEY); CREATE TABLE app.u (a integer CONSTRAINT f REFERENCES app.s(id));',
  ],
  [
    'a generated column gets another type, or becomes a plain one of it',
    'CREATE TABLE app.t (id integer, a text GENERATED ALWAYS AS ((id)::text) STORED, b text GENERATED ALWAYS AS ((id)::text) STORED);',
    'CREATE TABLE app.t (id integer, a integer GENERATED ALWAYS AS (id) STORED, b integer DEFAULT 1);',
  ],
  [
    'a column leaves a type that is made anew, and another comes to it',
    `${mood("'a','b'")} CREATE DOMAIN app.d AS app.mood; CREATE TABLE app.t (a app.mood DEFAULT 'a', b text DEFAULT 'x');`,
    `${mood("'b','c'")} CREATE DOMAIN app.d AS app.mood; CREATE TABLE app.t (a text DEFAULT 'x', b app.mood DEFAULT 'b');`,
  ],
  [
    'a column leaves a type that is made anew for its own kind of values, with a default on both sides',
    `${mood("'a','b'")} CREATE DOMAIN app.d AS app.mood; CREATE FUNCTION app.f(m app.mood) RETURNS app.mood LANGUAGE sql AS 'SELECT m'; CREATE TABLE app.t (a app.mood DEFAULT app.f('a'), b app.mood);`,
    `${mood("'b','c'")} CREATE DOMAIN app.d AS app.mood; CREATE FUNCTION app.f(m app.mood) RETURNS app.mood LANGUAGE sql AS 'SELECT m'; CREATE TABLE app.t (a text DEFAULT 'x' NOT NULL, b app.mood);`,
  ],
  [
    'a policy comes to a column whose labels change',
    `${mood("'a','b'")} CREATE TABLE app.t (id integer, m app.mood);`,
    `${mood("'b','c'")} CREATE TABLE app.t (id integer, m app.mood); CREATE POLICY own ON app.t USING (m IS NOT NULL);`,
  ],
  [
    'a domain gets another base type, its check and its comment along',
    "CREATE DOMAIN app.d AS numeric(8,2) CONSTRAINT k CHECK (VALUE > 2); COMMENT ON DOMAIN app.d IS 'x'; CREATE TABLE app.t (a app.d); CREATE VIEW app.v AS SELECT a FROM app.t;",
    "CREATE DOMAIN app.d AS integer CONSTRAINT k CHECK (VALUE > 0); COMMENT ON DOMAIN app.d IS 'x'; CREATE TABLE app.t (a app.d); CREATE VIEW app.v AS SELECT a FROM app.t;",
  ],
  [
    'a domain of the columns of a partitioned table gets another base type',
    `CREATE DOMAIN app.d AS varchar(10); ${parts('LIST (k)', 'k integer, n app.d')} IN (1);`,
    `CREATE DOMAIN app.d AS text; ${parts('LIST (k)', 'k integer, n app.d')} IN (1);`,
  ],
  [
    'a foreign key comes while a unique constraint on its columns becomes a primary key',
    `${table} ALTER TABLE app.t ADD CONSTRAINT u UNIQUE (id); CREATE TABLE app.s (id integer);`,
    `${table} ALTER TABLE app.t ADD CONSTRAINT p PRIMARY KEY (id); ALTER TABLE app.t ADD CONSTRAINT u UNIQUE (a); CREATE TABLE app.s (id integer); ALTER TABLE app.s ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES app.t(id);`,
  ],
  [
    'a role that has passed on a privilege shall not see the schema any more',
    passedOn,
    'CREATE TABLE app.t (a integer);',
  ],
  [
    'a table loses a privilege that a new column gives',
    `${table} GRANT SELECT ON app.t TO ann;`,
    'CREATE TABLE app.t (id integer NOT NULL, a integer NOT NULL, b text); GRANT SELECT (b) ON app.t TO ann;',
  ],
];

describe.skipIf(!hasEngine)('a plan proves both ways where', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await engine.load('');
    await engine.run('CREATE ROLE ann; CREATE ROLE bob;');
  }, 60_000);
  afterAll(() => engine?.close());

  for (const style of ['online', 'single-transaction'] as const) {
    it.each(pairs)(
      `%s (${style})`,
      async (_cause, from, to) => {
        for (const { failure, left } of await proveBothWays(engine, from, to, style)) {
          expect(failure).toBeUndefined();
          expect(left).toEqual([]);
        }
      },
      30_000,
    );
  }
});
