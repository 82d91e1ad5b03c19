import { beforeAll, describe, expect, test } from 'vitest';
import { keepsRows, usingExpression } from '../../src/kinds/column/type-change.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { makeObjectName } from '../../src/sql/object-name.ts';
import { splitName } from '../../src/sql/split-name.ts';
import { corpusCases, differences, migration, readText, rewrite } from './relation-kinds.ts';

beforeAll(loadGrammar);

const sqlOf = (
  before: string,
  after: string,
  version = 15,
  style: 'online' | 'single-transaction' = 'online',
) =>
  migration(readText(before, version), readText(after, version), version, style).map(
    ({ sql, decision }) => sql || `-- ${decision}`,
  );
const table = (columns: string) => `CREATE TABLE public.t (${columns});`;

describe.each(corpusCases('column'))('%s', (name, before, after) => {
  test.each([
    ['before', before],
    ['after', after],
  ])('what create writes for %s reads the same', (_side, text) => {
    const read = readText(text);
    expect(read.ledger.asText).toBe(0);
    expect(differences(read, readText(rewrite(read, 18)))).toEqual([]);
  });

  test('differs in both directions, and from itself in nothing', () => {
    expect(differences(readText(before), readText(after)), name).not.toEqual([]);
    expect(differences(readText(after), readText(before)), name).not.toEqual([]);
    expect(differences(readText(after), readText(after))).toEqual([]);
  });
});

describe('NOT NULL on a table with rows', () => {
  const [before, after] = [table('a integer'), table('a integer NOT NULL')];

  test('by a validated CHECK from 12 to 17', () => {
    expect(sqlOf(before, after, 15)).toEqual([
      'ALTER TABLE public.t ADD CONSTRAINT t_a_not_null CHECK ((a IS NOT NULL)) NOT VALID',
      'ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null',
      'ALTER TABLE public.t ALTER COLUMN a SET NOT NULL',
      'ALTER TABLE public.t DROP CONSTRAINT t_a_not_null',
    ]);
  });

  test('by itself since 18', () => {
    expect(sqlOf(before, after, 18)).toEqual([
      'ALTER TABLE public.t ADD CONSTRAINT t_a_not_null NOT NULL a NOT VALID',
      'ALTER TABLE public.t VALIDATE CONSTRAINT t_a_not_null',
    ]);
  });

  test('at once in a window on 11 and in one transaction', () => {
    expect(migration(readText(before), readText(after), 11)).toEqual([
      {
        sql: 'ALTER TABLE public.t ALTER COLUMN a SET NOT NULL',
        phase: 'window',
        note: 'Rows in which public.t.a is NULL stop it. Give them a value before, in batches: UPDATE public.t SET a = … WHERE a IS NULL.',
      },
    ]);
    expect(sqlOf(before, after, 15, 'single-transaction')).toEqual([
      'ALTER TABLE public.t ALTER COLUMN a SET NOT NULL',
    ]);
  });

  test('a new column without a default needs a decision', () => {
    const ddl = migration(readText(before), readText(table('a integer, b text NOT NULL')), 18);
    expect(ddl.map(({ phase }) => phase)).toEqual([undefined, 'backfill', 'not-valid', 'validate']);
    expect(ddl[1]?.decision).toContain('public.t.b');
  });
});

describe('names of NOT NULL (N24)', () => {
  const named = (name: string) => readText(table(`a integer CONSTRAINT ${name} NOT NULL`), 18);

  test('count where both sides give one that is not the default', () => {
    expect(differences(named('x'), named('y'))).toEqual(['column public.t.a notNullName']);
    expect(differences(named('x'), named('t_a_not_null'))).toEqual([]);
    expect(differences(readText(table('a integer NOT NULL'), 15), named('y'))).toEqual([]);
  });

  test('are cut as PostgreSQL cuts them', () => {
    const [long, wide] = ['a'.repeat(60), 'ü'.repeat(40)];
    expect(makeObjectName(long, 'b', 'not_null')).toBe(`${'a'.repeat(52)}_b_not_null`);
    expect(makeObjectName(long, long, 'seq')).toBe(`${'a'.repeat(29)}_${'a'.repeat(29)}_seq`);
    expect(makeObjectName(wide, undefined, 'check')).toBe(`${'ü'.repeat(28)}_check`);
  });
});

describe('type changes', () => {
  const { model } = { model: { objects: new Map(), children: new Map() } };

  test.each([
    ['integer', 'bigint', undefined],
    ['integer', 'text', undefined],
    ['text', 'integer', 'c::integer'],
    ['text', 'character varying(20)', undefined],
    ['app.mood', 'app.state', 'c::text::app.state'],
    ['boolean', 'integer', 'c::integer'],
    ['boolean', 'bigint', 'c::text::bigint'],
    ['timestamp without time zone', 'timestamp with time zone', undefined],
    ['text', 'app.mood', 'c::app.mood'],
    ['json', 'jsonb', undefined],
    ['integer[]', 'bigint[]', undefined],
  ])('%s to %s', (from, to, using) => {
    expect(usingExpression('c', from, to, { model, other: model })).toBe(using);
  });

  test.each([
    ['character varying(10)', 'character varying(20)', true],
    ['character varying(20)', 'character varying(10)', false],
    ['character varying(10)', 'text', true],
    ['numeric(10,2)', 'numeric(12,2)', true],
    ['numeric(10,2)', 'numeric(12,3)', false],
    ['timestamp(3) without time zone', 'timestamp without time zone', true],
    ['integer', 'bigint', false],
    ['character varying(10)[]', 'character varying(20)[]', false],
  ])('%s to %s keeps the rows: %s', (from, to, kept) => {
    expect(keepsRows(from, to)).toBe(kept);
  });

  test('take the default off and put it on in one statement', () => {
    expect(sqlOf(table("a text DEFAULT '1'::text"), table('a integer DEFAULT 1'))).toEqual([
      'ALTER TABLE public.t ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE integer USING a::integer, ALTER COLUMN a SET DEFAULT 1',
    ]);
  });
});

describe('partitions and inheritance', () => {
  const family = (columns: string, own = columns) =>
    `CREATE TABLE public.p (${columns}) PARTITION BY LIST (k);
     CREATE TABLE public.c (${own});
     ALTER TABLE ONLY public.p ATTACH PARTITION public.c FOR VALUES IN ('a');`;

  test('a column is added to, changed in and dropped from the partitions with the parent', () => {
    expect(sqlOf(family('k text'), family('k text, n integer'))).toEqual([
      'ALTER TABLE public.p ADD COLUMN n integer',
    ]);
    expect(sqlOf(family('k text, n integer'), family('k text'))).toEqual([
      'ALTER TABLE public.p DROP COLUMN n',
    ]);
    expect(sqlOf(family('k text, n integer'), family('k text, n text'))).toEqual([
      'ALTER TABLE public.p ALTER COLUMN n TYPE text',
    ]);
    expect(sqlOf(family('k text, n integer NOT NULL'), family('k text, n integer'))).toEqual([
      'ALTER TABLE public.p ALTER COLUMN n DROP NOT NULL',
    ]);
  });

  test('a default is set on each table alone', () => {
    expect(
      sqlOf(family('k text, n integer'), family('k text, n integer DEFAULT 1', 'k text, n integer')),
    ).toEqual(['ALTER TABLE ONLY public.p ALTER COLUMN n SET DEFAULT 1']);
  });

  test('a child has the columns that the dump does not repeat', () => {
    const { model } = readText(
      `CREATE TABLE public.p (a integer NOT NULL, b text DEFAULT 'x'::text);
       CREATE TABLE public.c (d date) INHERITS (public.p);
       ALTER TABLE ONLY public.c ALTER COLUMN a SET DEFAULT 5;`,
    );
    const props = (name: string) =>
      [...model.objects.values()].find(({ id }) => id === `column public.c.${name}`)?.props;
    expect(props('a')).toMatchObject({ declared: false, type: 'integer', notNull: true, default: '5' });
    expect(props('b')).toMatchObject({ declared: false, type: 'text', default: "'x'::text" });
    expect(props('d')).toMatchObject({ declared: true, type: 'date' });
  });
});

describe('defaults', () => {
  const owned = (sequence: string, owner = 'public.t.id') =>
    readText(
      `CREATE TABLE public.t (id integer); CREATE SEQUENCE ${sequence}; ALTER SEQUENCE ${sequence} OWNED BY ${owner};
       ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('${sequence}'::regclass);`,
    );

  test('take the sequence that the column owns, whatever its name (N25)', () => {
    expect(differences(owned('public.old_id_seq'), owned('public.t_id_seq'))).toEqual([]);
    expect(differences(owned('public.old_id_seq', 'NONE'), owned('public.t_id_seq'))).toEqual([
      'column public.t.id default',
    ]);
  });

  test('keep what stands between the keyword and the next clause', () => {
    const { model } = readText(
      table(
        `a text DEFAULT NULL::text NOT NULL, b integer DEFAULT ((1 + 2)) CHECK (b > 0), c text DEFAULT 'NOT NULL, x' COLLATE "C"`,
      ),
    );
    const defaults = [...model.objects.values()]
      .filter(({ address }) => address.kind === 'column')
      .map(({ props }) => props.default);
    expect(defaults).toEqual(['NULL::text', '(1 + 2)', "'NOT NULL, x'"]);
  });

  test('names inside strings are taken apart', () => {
    expect(splitName('"My ""Schema".t_seq')).toEqual(['My "Schema', 't_seq']);
  });
});

test('a serial column becomes an identity whose sequence goes on', () => {
  const serial = `CREATE TABLE public.t (id integer NOT NULL); CREATE SEQUENCE public.t_id_seq AS integer;
    ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
    ALTER TABLE ONLY public.t ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq'::regclass);`;
  const identity = `CREATE TABLE public.t (id integer NOT NULL);
    ALTER TABLE public.t ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
      SEQUENCE NAME public.t_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1);`;
  expect(sqlOf(serial, identity)).toEqual([
    'ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT',
    'ALTER SEQUENCE public.t_id_seq RENAME TO zz_deprecated_t_id_seq',
    'ALTER TABLE public.t ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY',
    "SELECT pg_catalog.setval('public.t_id_seq', max(id)) FROM public.t HAVING max(id) IS NOT NULL",
  ]);
});

test('privileges of an identity stand at its sequence, found by its name', () => {
  const { model, ledger } = readText(
    `CREATE TABLE public.t (id integer NOT NULL);
     ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.numbers);
     ALTER SEQUENCE public.numbers OWNER TO postgres; GRANT ALL ON SEQUENCE public.numbers TO app;`,
  );
  const sequence = [...model.objects.values()].find(({ address }) => address.kind === 'identity sequence');
  expect(ledger.asText).toBe(0);
  expect(sequence?.props.name).toEqual(['public', 'numbers']);
  expect(sequence?.facets.grants?.some(({ role }) => role === 'app')).toBe(true);
});

test('a stored expression is dropped since 13, replaced since 17, and needs a new column before', () => {
  const of = (clause: string) => table(`a integer, b integer ${clause}`);
  const [twice, thrice] = ['GENERATED ALWAYS AS ((a * 2)) STORED', 'GENERATED ALWAYS AS ((a * 3)) STORED'];
  expect(sqlOf(of(twice), of(''), 13)).toEqual(['ALTER TABLE public.t ALTER COLUMN b DROP EXPRESSION']);
  expect(sqlOf(of(twice), of(''), 12)).toEqual(['rebuild']);
  expect(sqlOf(of(twice), of(thrice), 17)).toEqual([
    'ALTER TABLE public.t ALTER COLUMN b SET EXPRESSION AS ((a * 3))',
  ]);
  expect(sqlOf(of(twice), of(thrice), 16)).toEqual(['rebuild']);
});
