import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { dumpOf, runPlan } from './prove-pair.ts';

const key = 'id integer GENERATED ALWAYS AS IDENTITY, k integer NOT NULL';

/** Pairs of schemas with rows for the first, and a condition that holds when the plan has kept them. */
const pairs: readonly (readonly [
  cause: string,
  before: string,
  rows: string,
  after: string,
  kept: string,
])[] = [
  [
    'a plain table becomes a partitioned one',
    `CREATE TABLE app.p (${key}, CONSTRAINT p_pkey PRIMARY KEY (id, k)); CREATE TABLE app.c (id integer, k integer, FOREIGN KEY (id, k) REFERENCES app.p);`,
    'INSERT INTO app.p (k) VALUES (1), (2); INSERT INTO app.c VALUES (1, 1);',
    `CREATE TABLE app.p (${key}, CONSTRAINT p_pkey PRIMARY KEY (id, k)) PARTITION BY LIST (k); CREATE TABLE app.p1 PARTITION OF app.p DEFAULT; CREATE TABLE app.c (id integer, k integer, FOREIGN KEY (id, k) REFERENCES app.p);`,
    "(SELECT count(*) FROM app.p1) = 2 AND nextval('app.p_id_seq') = 3",
  ],
  [
    'a partitioned table becomes a plain one',
    'CREATE TABLE app.p (id integer, k integer) PARTITION BY LIST (k); CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES IN (1);',
    'INSERT INTO app.p VALUES (7, 1);',
    'CREATE TABLE app.p (id bigint, k integer, extra text);',
    '(SELECT sum(id) FROM app.p) = 7',
  ],
  [
    'partitions are made by another key, and one of them stays',
    'CREATE TABLE app.p (id integer, k integer) PARTITION BY LIST (k); CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES IN (1); CREATE TABLE app.p2 PARTITION OF app.p FOR VALUES IN (2);',
    'INSERT INTO app.p VALUES (1, 1), (50, 2);',
    'CREATE TABLE app.p (id integer, k integer) PARTITION BY RANGE (id); CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES FROM (1) TO (9); CREATE TABLE app.p9 PARTITION OF app.p FOR VALUES FROM (9) TO (99);',
    '(SELECT array_agg(id ORDER BY id) FROM app.p) = ARRAY[1, 50]',
  ],
  [
    'values of a type that is made anew wait as text',
    "CREATE TYPE app.mood AS ENUM ('a', 'b', 'c'); CREATE DOMAIN app.d AS app.mood; CREATE TYPE app.cp AS (m app.mood, n integer); CREATE TABLE app.t (d app.d, l app.d[], c app.cp);",
    "INSERT INTO app.t VALUES ('a', '{b,a}', '(b,5)');",
    "CREATE TYPE app.mood AS ENUM ('b', 'a'); CREATE DOMAIN app.d AS app.mood; CREATE TYPE app.cp AS (m app.mood, n integer); CREATE TABLE app.t (d app.d, l app.d[], c app.cp);",
    '(SELECT t::text FROM app.t t) = \'(a,"{b,a}","(b,5)")\'',
  ],
  [
    'a serial column goes on where the identity was',
    'CREATE TABLE app.t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b text);',
    "INSERT INTO app.t (b) VALUES ('x'), ('y');",
    'CREATE TABLE app.t (id serial PRIMARY KEY, b text);',
    "nextval('app.t_id_seq') = 3",
  ],
  [
    'an heir keeps a column that its parent loses',
    'CREATE TABLE app.a (x integer, y integer); CREATE TABLE app.c (y integer) INHERITS (app.a);',
    'INSERT INTO app.c VALUES (1, 2);',
    'CREATE TABLE app.a (x integer); CREATE TABLE app.c (y integer) INHERITS (app.a);',
    '(SELECT y FROM app.c) = 2',
  ],
];

describe.skipIf(!hasEngine)('a plan keeps the rows where', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await engine.load('');
  }, 60_000);
  afterAll(() => engine?.close());

  for (const style of ['online', 'single-transaction'] as const) {
    it.each(pairs)(
      `%s (${style})`,
      async (_cause, before, rows, after, kept) => {
        const to = await dumpOf(engine, after);
        const from = await dumpOf(engine, before);
        expect((await engine.run(rows)).failure).toBeUndefined();
        const { failure, left } = await runPlan(engine, from, to, style);
        expect(failure).toBeUndefined();
        expect(left).toEqual([]);
        const check = `DO $check$ BEGIN ASSERT (${kept}), 'rows are lost'; END $check$;`;
        expect((await engine.run(check)).failure).toBeUndefined();
      },
      30_000,
    );
  }
});
