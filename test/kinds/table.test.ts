import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { corpusCases, differences, migration, readText, rewrite } from './relation-kinds.ts';

beforeAll(loadGrammar);

const sqlOf = (
  before: string,
  after: string,
  version = 15,
  style: 'online' | 'single-transaction' = 'online',
) => migration(readText(before), readText(after), version, style).map(({ sql }) => sql);

describe.each(corpusCases('table'))('%s', (name, before, after) => {
  test.each([
    ['before', before],
    ['after', after],
  ])('what create writes for %s reads the same', (_side, text) => {
    const read = readText(text, 15);
    expect(read.ledger.asText).toBe(0);
    expect(differences(read, readText(rewrite(read, 15), 15))).toEqual([]);
  });

  test('differs in both directions, and from itself in nothing', () => {
    expect(differences(readText(before), readText(after)), name).not.toEqual([]);
    expect(differences(readText(after), readText(before)), name).not.toEqual([]);
    expect(differences(readText(after), readText(after))).toEqual([]);
  });
});

describe('partition bounds', () => {
  const parent = (keys: string, bound: string) =>
    `CREATE TABLE public.p (at timestamptz, kind text) PARTITION BY ${keys};
     CREATE TABLE public.c (at timestamptz, kind text);
     ALTER TABLE ONLY public.p ATTACH PARTITION public.c ${bound};`;

  test('lists are sets', () => {
    const [a, b] = ["FOR VALUES IN ('a', 'b')", "FOR VALUES IN ('b', 'a')"].map((bound) =>
      readText(parent('LIST (kind)', bound)),
    );
    expect(differences(a!, b!)).toEqual([]);
  });

  test('timestamptz bounds are instants, text bounds are not', () => {
    const bounds = [
      "FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00')",
      "FOR VALUES FROM ('2024-01-01 01:00:00+01') TO ('2025-01-01 01:00:00+01')",
    ];
    const [a, b] = bounds.map((bound) => readText(parent('RANGE (at)', bound)));
    expect(differences(a!, b!)).toEqual([]);
    const [c, d] = bounds.map((bound) => readText(parent('RANGE (kind)', bound)));
    expect(differences(c!, d!)).toEqual(['table public.c bound']);
  });

  test('a new bound is a detach and an attach, concurrently where that is possible', () => {
    const [before, after] = ["FOR VALUES IN ('a')", "FOR VALUES IN ('b')"].map((bound) =>
      parent('LIST (kind)', bound),
    ) as [string, string];
    expect(sqlOf(before, after)).toEqual([
      'ALTER TABLE public.p DETACH PARTITION public.c CONCURRENTLY',
      'ALTER TABLE public.c DROP CONSTRAINT IF EXISTS c_kind_check',
      "ALTER TABLE ONLY public.p ATTACH PARTITION public.c FOR VALUES IN ('b')",
    ]);
    expect(sqlOf(before, after, 13)[0]).toBe('ALTER TABLE public.p DETACH PARTITION public.c');
    expect(sqlOf(before, after, 15, 'single-transaction')).toHaveLength(2);
  });
});

test('CREATE TABLE … PARTITION OF gives the partition the columns of its parent', () => {
  const { model } = readText(
    `CREATE TABLE public.p (id integer NOT NULL, kind text DEFAULT 'x'::text) PARTITION BY LIST (kind);
     CREATE TABLE public.c PARTITION OF public.p FOR VALUES IN ('a');`,
  );
  const kind = [...model.objects.values()].find(({ id }) => id === 'column public.c.kind');
  expect(kind?.props).toMatchObject({ declared: true, type: 'text', default: "'x'::text" });
});

test('settings before the table decide access method, tablespace and OIDs', () => {
  const { model } = readText(
    `SET default_tablespace = fast; SET default_table_access_method = columnar; SET default_with_oids = true;
     CREATE TABLE public.t (a integer);
     SET default_tablespace = ''; SET default_table_access_method = heap; SET default_with_oids = false;
     CREATE TABLE public.u (a integer);`,
  );
  const [t, u] = [...model.objects.values()].filter(({ address }) => address.kind === 'table');
  expect(t?.props).toMatchObject({ tablespace: 'fast', accessMethod: 'columnar', oids: true });
  expect(u?.props).toMatchObject({ tablespace: undefined, accessMethod: undefined, oids: false });
});

test('the order of columns counts only for those that both tables have', () => {
  const of = (columns: string) => readText(`CREATE TABLE public.t (${columns});`);
  expect(differences(of('a int, b int'), of('c int, a int, b int'))).toEqual(['+ column public.t.c']);
  expect(differences(of('a int, b int'), of('b int, a int'))).toEqual(['table public.t columnOrder']);
});

test('a partition key cannot be altered', () => {
  const of = (key: string) => `CREATE TABLE public.t (a int, b int) PARTITION BY ${key};`;
  expect(sqlOf(of('RANGE (a)'), of('RANGE (b)'))).toEqual(['rebuild']);
  expect(sqlOf(of('RANGE (a)'), of('range ("a")'))).toEqual([]);
});

test('an access method is changed since 15 and is a decision before', () => {
  const [before, after] = ['heap', 'columnar'].map(
    (method) => `CREATE TABLE public.t (a int) USING ${method};`,
  );
  expect(sqlOf(before!, after!)).toEqual(['ALTER TABLE public.t SET ACCESS METHOD columnar']);
  expect(migration(readText(before!), readText(after!), 14)[0]).toMatchObject({
    sql: '',
    decision: expect.stringContaining('public.t'),
  });
});
