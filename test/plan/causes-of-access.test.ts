import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { proveBothWays } from './prove-pair.ts';

const table = 'CREATE TABLE app.t (id integer, a integer);';
const rows = "RETURNS SETOF app.t LANGUAGE sql AS 'SELECT * FROM app.t'";
const code = (args: string) =>
  `CREATE FUNCTION app.f(${args}) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';`;
const isGood = (args: string) =>
  `CREATE FUNCTION app.good(${args}) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';`;
const before = "CREATE FUNCTION app.tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return null; end';";
const parts = `${before} CREATE TABLE app.p (k integer) PARTITION BY LIST (k);`;
const shared = `${table} GRANT USAGE ON SCHEMA app TO ann, bob; GRANT SELECT ON app.t TO ann`;
const passOn = (role: string, to: string) => `SET ROLE ${role}; GRANT SELECT ON app.t TO ${to}; RESET ROLE;`;

/** Pairs of schemas about routines, triggers and privileges, each for one reason. */
const pairs: readonly (readonly [cause: string, before: string, after: string])[] = [
  [
    'a column changes its type that views see through a function',
    `${table} CREATE FUNCTION app.r() ${rows}; CREATE VIEW app.v AS SELECT a FROM app.r(); CREATE VIEW app.w AS SELECT (app.r()).a AS b;`,
    `CREATE TABLE app.t (id integer, a bigint); CREATE FUNCTION app.r() ${rows}; CREATE VIEW app.v AS SELECT a FROM app.r(); CREATE VIEW app.w AS SELECT (app.r()).a AS b;`,
  ],
  [
    'a column goes that a view sees through a function',
    `${table} CREATE FUNCTION app.r() ${rows}; CREATE VIEW app.v AS SELECT id, a FROM app.r();`,
    `CREATE TABLE app.t (id integer); CREATE FUNCTION app.r() ${rows}; CREATE VIEW app.v AS SELECT id FROM app.r();`,
  ],
  [
    'a function gets an argument with a default and what calls it changes too',
    `${code('x integer')} CREATE VIEW app.v AS SELECT app.f(1) AS x; CREATE TABLE app.t (a integer DEFAULT app.f(1)); CREATE POLICY own ON app.t USING (app.f(a) = 1);`,
    `${code('x integer, y integer DEFAULT 2')} CREATE VIEW app.v AS SELECT app.f(1) AS x, app.f(2) AS y; CREATE TABLE app.t (a integer DEFAULT app.f(3)); CREATE POLICY own ON app.t USING (app.f(a) = 2); CREATE VIEW app.w AS SELECT app.f(4) AS z;`,
  ],
  [
    'two functions need each other the other way round',
    `${code('')} CREATE FUNCTION app.g(x integer DEFAULT app.f()) RETURNS integer LANGUAGE sql AS 'SELECT x';`,
    "CREATE FUNCTION app.g(x integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT x'; CREATE FUNCTION app.f(y integer DEFAULT app.g(1)) RETURNS integer LANGUAGE sql AS 'SELECT 1';",
  ],
  [
    'the function of a domain goes while a column has the domain',
    `${isGood('x integer')} CREATE DOMAIN app.d AS integer CONSTRAINT c CHECK (app.good(VALUE)); CREATE TABLE app.t (a app.d);`,
    'CREATE DOMAIN app.d AS integer; CREATE TABLE app.t (a app.d);',
  ],
  [
    'the function of a domain is another one while a column has the domain',
    `${isGood('x integer')} CREATE DOMAIN app.d AS integer CONSTRAINT c CHECK (app.good(VALUE)); CREATE TABLE app.t (a app.d);`,
    `${isGood('x integer, y integer DEFAULT 0')} CREATE DOMAIN app.d AS integer CONSTRAINT c CHECK (app.good(VALUE)); CREATE TABLE app.t (a app.d);`,
  ],
  [
    'an attribute changes its type that a view reads from the result of a function',
    "CREATE TYPE app.ct AS (a integer, b text); CREATE FUNCTION app.r() RETURNS app.ct LANGUAGE sql AS 'SELECT NULL::app.ct'; CREATE VIEW app.v AS SELECT (app.r()).a AS x;",
    "CREATE TYPE app.ct AS (a bigint, b text); CREATE FUNCTION app.r() RETURNS app.ct LANGUAGE sql AS 'SELECT NULL::app.ct'; CREATE VIEW app.v AS SELECT (app.r()).a AS x;",
  ],
  [
    'a label goes from a type of which a default calls a function',
    "CREATE TYPE app.e AS ENUM ('a', 'b', 'c'); CREATE FUNCTION app.r(x app.e DEFAULT 'a') RETURNS app.e LANGUAGE sql AS 'SELECT x'; CREATE TABLE app.t (m app.e DEFAULT app.r('b'));",
    "CREATE TYPE app.e AS ENUM ('a', 'b'); CREATE FUNCTION app.r(x app.e DEFAULT 'a') RETURNS app.e LANGUAGE sql AS 'SELECT x'; CREATE TABLE app.t (m app.e DEFAULT app.r('b'));",
  ],
  [
    'a view shows what its primary key decides',
    'CREATE TABLE app.t (id integer NOT NULL, k integer NOT NULL, n text); ALTER TABLE app.t ADD PRIMARY KEY (id); CREATE VIEW app.v AS SELECT id, k, n, count(*) AS c FROM app.t GROUP BY id; CREATE VIEW app.w AS SELECT * FROM app.v;',
    'CREATE TABLE app.t (id integer NOT NULL, k integer NOT NULL, n text); ALTER TABLE app.t ADD PRIMARY KEY (id, k); CREATE VIEW app.v AS SELECT id, k, n, count(*) AS c FROM app.t GROUP BY id, k; CREATE VIEW app.w AS SELECT * FROM app.v;',
  ],
  [
    'a view shows what a new primary key decides',
    'CREATE TABLE app.t (id integer NOT NULL, n text);',
    'CREATE TABLE app.t (id integer NOT NULL, n text); ALTER TABLE app.t ADD PRIMARY KEY (id); CREATE VIEW app.v AS SELECT id, n, count(*) AS c FROM app.t GROUP BY id;',
  ],
  [
    'a table with a trigger becomes a partition that gets one of the name',
    `${parts} CREATE TABLE app.p1 (k integer); CREATE TRIGGER a AFTER INSERT ON app.p FOR EACH ROW EXECUTE FUNCTION app.tf(); CREATE TRIGGER a AFTER INSERT ON app.p1 FOR EACH ROW EXECUTE FUNCTION app.tf();`,
    `${parts} CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES IN (1); CREATE TRIGGER a AFTER INSERT ON app.p FOR EACH ROW EXECUTE FUNCTION app.tf();`,
  ],
  [
    'a trigger moves from a partition to the whole',
    `${parts} CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES IN (1); CREATE TRIGGER a AFTER INSERT ON app.p1 FOR EACH ROW EXECUTE FUNCTION app.tf();`,
    `${parts} CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES IN (1); CREATE TRIGGER a AFTER INSERT ON app.p FOR EACH ROW EXECUTE FUNCTION app.tf();`,
  ],
  [
    'a privilege is passed on by somebody else',
    `${shared} WITH GRANT OPTION; GRANT SELECT ON app.t TO bob;`,
    `${shared} WITH GRANT OPTION; ${passOn('ann', 'bob')}`,
  ],
  [
    'what was passed on goes before the right to do so',
    `${shared} WITH GRANT OPTION; ${passOn('ann', 'bob WITH GRANT OPTION')} ${passOn('bob', 'eve')}`,
    `${shared};`,
  ],
  [
    'two roles grant the same to one',
    `${shared} WITH GRANT OPTION;`,
    `${shared} WITH GRANT OPTION; GRANT SELECT ON app.t TO bob; ${passOn('ann', 'bob')}`,
  ],
  [
    'a privilege stays on a column of a table that loses it',
    `${table} GRANT SELECT, INSERT ON app.t TO ann; GRANT SELECT (a) ON app.t TO ann;`,
    `${table} GRANT SELECT (a) ON app.t TO ann;`,
  ],
  [
    'privileges on what PostgreSQL brings',
    '',
    'REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC; REVOKE SELECT ON pg_catalog.pg_roles FROM PUBLIC; GRANT SELECT (rolname) ON pg_catalog.pg_authid TO ann;',
  ],
];

const takenBack =
  'GRANT EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) TO PUBLIC; GRANT SELECT ON pg_catalog.pg_roles TO PUBLIC; REVOKE SELECT (rolname) ON pg_catalog.pg_authid FROM ann;';

describe.skipIf(!hasEngine)('a plan proves both ways where', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await engine.load('');
    await engine.run('CREATE ROLE ann; CREATE ROLE bob; CREATE ROLE eve;');
  }, 60_000);
  afterAll(() => engine?.close());

  it.each(pairs)(
    '%s',
    async (_cause, from, to) => {
      const apart = to.includes('pg_catalog') ? takenBack : '';
      for (const { failure, left } of await proveBothWays(engine, apart + from, to)) {
        expect(failure).toBeUndefined();
        expect(left).toEqual([]);
      }
    },
    30_000,
  );
});
