import { beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { rules } from '../../src/risk/rules/index.ts';
import { judgeTexts, list } from './judge-texts.ts';

beforeAll(loadGrammar);

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly expected: readonly string[];
  readonly version?: number;
}

const orders = 'CREATE TABLE public.orders (id integer NOT NULL, note text, total numeric(10,2));';
const key = 'ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);';
const keyed = `${orders}\n${key}`;
const items = 'CREATE TABLE public.items (id integer NOT NULL, order_id integer);';
const fk =
  'ALTER TABLE ONLY public.items ADD CONSTRAINT items_order FOREIGN KEY (order_id) REFERENCES public.orders(id);';
const rls = 'ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;';
const policy = "CREATE POLICY own ON public.orders USING ((note = 'x'::text));";
const fn = (head: string, more = '') =>
  `CREATE FUNCTION public.price(${head}) RETURNS integer LANGUAGE sql ${more} AS $$ SELECT 1 $$;`;
const kind = (labels: string) =>
  `CREATE TYPE public.kind AS ENUM (${labels});\nCREATE TABLE public.k (kind public.kind);`;
const touch =
  'CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;';
const touchTrigger =
  'CREATE TRIGGER touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();';
const seq = (more: string) => `CREATE SEQUENCE public.number START WITH 1 INCREMENT BY 1 ${more} CACHE 1;`;
const view = (columns: string, options = '') =>
  `${orders}\nCREATE VIEW public.v ${options} AS SELECT ${columns} FROM public.orders;`;
const vector = (method: string, name: string) =>
  `CREATE TABLE public.memory (e public.vector(3));\nCREATE INDEX ${name} ON public.memory USING ${method} (e public.vector_cosine_ops);`;

const cases: readonly Case[] = [
  { name: 'equal', before: keyed, after: keyed, expected: [] },
  {
    name: 'a new table hurts nobody',
    before: '',
    after: `${keyed}\n${items}\n${fk}`,
    expected: ['low foreign-key-without-index constraint public.items.items_order'],
  },
  {
    name: 'a dropped table',
    before: keyed,
    after: '',
    expected: ['critical table-dropped table public.orders'],
  },
  {
    name: 'a dropped copy',
    before: `${keyed}\nCREATE TABLE public.orders_backup_2024 (id integer, note text, total numeric(10,2));`,
    after: keyed,
    expected: ['medium backup-table-dropped table public.orders_backup_2024'],
  },
  {
    name: 'a dropped column',
    before: keyed,
    after: keyed.replace(', note text', ''),
    expected: ['critical column-dropped column public.orders.note'],
  },
  {
    name: 'a dropped generated column',
    before: orders.replace('total numeric(10,2)', 'total integer GENERATED ALWAYS AS (id + 1) STORED'),
    after: orders.replace(', total numeric(10,2)', ''),
    expected: ['high column-dropped column public.orders.total'],
  },
  {
    name: 'a body that names the column that goes',
    before: `${keyed}\n${fn('')}`.replace('SELECT 1', 'SELECT length(note) FROM public.orders'),
    after: `${keyed.replace(', note text', '')}\n${fn('')}`.replace(
      'SELECT 1',
      'SELECT length(note) FROM public.orders',
    ),
    expected: [
      'critical column-dropped column public.orders.note',
      'high body-names-dropped-object column public.orders.note',
    ],
  },
  {
    name: 'a longer varchar',
    before: 'CREATE TABLE public.t (a character varying(10));',
    after: 'CREATE TABLE public.t (a character varying(2000));',
    expected: [],
  },
  {
    name: 'a shorter varchar',
    before: 'CREATE TABLE public.t (a character varying(20));',
    after: 'CREATE TABLE public.t (a character varying(10));',
    expected: [
      'high table-rewrite column public.t.a',
      'high type-may-fail column public.t.a',
      'medium type-changed column public.t.a',
    ],
  },
  {
    name: 'one side of a foreign key widened',
    before: `${keyed}\n${items}\n${fk}`,
    after: `${keyed.replace('id integer', 'id bigint')}\n${items}\n${fk}`,
    expected: [
      'high blocking-scan column public.orders.id',
      'high foreign-key-types-differ constraint public.items.items_order',
      'high table-rewrite column public.orders.id',
      'medium locks-other-table table public.items',
      'medium type-changed column public.orders.id',
    ],
  },
  {
    name: 'both sides widened',
    before: `${keyed}\n${items}\n${fk}`,
    after: `${keyed.replace('id integer', 'id bigint')}\n${items.replace('order_id integer', 'order_id bigint')}\n${fk}`,
    expected: [
      'high blocking-scan column public.items.order_id',
      'high blocking-scan column public.orders.id',
      'high table-rewrite column public.items.order_id',
      'high table-rewrite column public.orders.id',
      'medium locks-other-table table public.items',
      'medium locks-other-table table public.orders',
      'medium type-changed column public.items.order_id',
      'medium type-changed column public.orders.id',
    ],
  },
  {
    name: 'numeric to double precision',
    before: 'CREATE TABLE public.t (a numeric);',
    after: 'CREATE TABLE public.t (a double precision);',
    expected: [
      'high table-rewrite column public.t.a',
      'high type-loses-exactness column public.t.a',
      'medium type-changed column public.t.a',
      'medium type-may-fail column public.t.a',
    ],
  },
  {
    name: 'a type under a view',
    before: `CREATE TABLE public.t (a integer);\nCREATE VIEW public.v AS SELECT a FROM public.t;`,
    after: `CREATE TABLE public.t (a bigint);\nCREATE VIEW public.v AS SELECT a FROM public.t;`,
    expected: [
      'high table-rewrite column public.t.a',
      'medium objects-rebuilt view public.v',
      'medium type-changed column public.t.a',
    ],
  },
  {
    name: 'a required column',
    before: keyed,
    after: keyed.replace('note text', 'note text, region text NOT NULL'),
    expected: [
      'high required-column-added column public.orders.region',
      'medium not-automatic column public.orders.region',
    ],
  },
  {
    name: 'a required column with a default',
    before: keyed,
    after: keyed.replace(
      'total numeric(10,2)',
      "total numeric(10,2), region text DEFAULT 'eu'::text NOT NULL",
    ),
    expected: [],
  },
  {
    name: 'NOT NULL',
    before: keyed,
    after: keyed.replace('note text', 'note text NOT NULL'),
    expected: ['medium not-null-added column public.orders.note'],
  },
  {
    name: 'NULL again',
    before: keyed.replace('note text', 'note text NOT NULL'),
    after: keyed,
    expected: ['low not-null-dropped column public.orders.note'],
  },
  {
    name: 'a default of NOT NULL goes',
    before: keyed.replace('id integer NOT NULL', 'id integer DEFAULT 1 NOT NULL'),
    after: keyed,
    expected: ['high default-dropped column public.orders.id'],
  },
  {
    name: 'a default changes',
    before: keyed.replace('note text', "note text DEFAULT 'a'::text"),
    after: keyed.replace('note text', "note text DEFAULT 'b'::text"),
    expected: ['low default-changed column public.orders.note'],
  },
  {
    name: 'names by case',
    before: 'CREATE TABLE public."Orders" (id integer);',
    after: 'CREATE TABLE public.orders (id integer);',
    expected: [
      'critical table-dropped table public."Orders"',
      'high name-differs-by-case table public.orders',
    ],
  },
  {
    name: 'an enum label in the middle',
    before: kind("'a', 'c'"),
    after: kind("'a', 'b', 'c'"),
    expected: ['low enum-value-added enum public.kind', 'low enum-value-in-the-middle enum public.kind'],
  },
  {
    name: 'an enum label at the end',
    before: kind("'a', 'c'"),
    after: kind("'a', 'c', 'd'"),
    expected: ['low enum-value-added enum public.kind'],
  },
  {
    name: 'a foreign key on two old tables',
    before: `${keyed}\n${items}`,
    after: `${keyed}\n${items}\n${fk}`,
    expected: [
      'low locks-other-table table public.orders',
      'medium foreign-key-added constraint public.items.items_order',
      'medium foreign-key-without-index constraint public.items.items_order',
    ],
  },
  {
    name: 'the only index of a foreign key goes',
    before: `${keyed}\n${items}\n${fk}\nCREATE INDEX items_order_idx ON public.items USING btree (order_id);`,
    after: `${keyed}\n${items}\n${fk}`,
    expected: [
      'high foreign-key-index-lost constraint public.items.items_order',
      'medium index-dropped index public.items_order_idx',
    ],
  },
  {
    name: 'a unique index goes',
    before: `${orders}\nCREATE UNIQUE INDEX n ON public.orders USING btree (note);`,
    after: orders,
    expected: ['high uniqueness-lost index public.n', 'medium index-dropped index public.n'],
  },
  {
    name: 'a unique index becomes a constraint over the same columns',
    before: `${orders}\nCREATE UNIQUE INDEX n ON public.orders USING btree (note);`,
    after: `${orders}\nALTER TABLE ONLY public.orders ADD CONSTRAINT n2 UNIQUE (note);`,
    expected: [],
  },
  {
    name: 'a unique index over a new column',
    before: orders,
    after: `${orders.replace('note text', 'note text, code text')}\nCREATE UNIQUE INDEX n ON public.orders USING btree (code);`,
    expected: [],
  },
  {
    name: 'a unique index over old columns',
    before: orders,
    after: `${orders}\nCREATE UNIQUE INDEX n ON public.orders USING btree (note);`,
    expected: ['medium uniqueness-added index public.n'],
  },
  {
    name: 'a policy goes, row security stays',
    before: `${orders}\n${rls}\n${policy}`,
    after: `${orders}\n${rls}`,
    expected: [
      'high policy-dropped policy public.orders.own',
      'high row-security-without-policies table public.orders',
    ],
  },
  {
    name: 'row security without policies',
    before: orders,
    after: `${orders}\n${rls}`,
    expected: ['high row-security-without-policies table public.orders'],
  },
  {
    name: 'row security off',
    before: `${orders}\n${rls}\n${policy}`,
    after: `${orders}\n${policy}`,
    expected: ['critical row-security-disabled table public.orders'],
  },
  {
    name: 'a policy changes',
    before: `${orders}\n${rls}\n${policy}`,
    after: `${orders}\n${rls}\n${policy.replace("'x'", "'y'")}`,
    expected: ['high policy-changed policy public.orders.own'],
  },
  {
    name: 'a definer without search_path',
    before: '',
    after: fn('', 'SECURITY DEFINER'),
    expected: ['high security-definer-search-path function public.price()'],
  },
  {
    name: 'a definer with search_path',
    before: '',
    after: fn('', "SECURITY DEFINER SET search_path TO 'public'"),
    expected: [],
  },
  {
    name: 'an overload is left behind',
    before: fn('a integer'),
    after: `${fn('a integer')}\n${fn('a integer, b integer DEFAULT 1')}`,
    expected: ['high overload-left-behind function public.price(integer, integer)'],
  },
  {
    name: 'a signature changes',
    before: fn('a integer'),
    after: fn('a bigint'),
    expected: ['high routine-dropped function public.price(integer)'],
  },
  {
    name: 'a trigger function goes with its trigger',
    before: `${orders}\n${touch}\n${touchTrigger}`,
    after: orders,
    expected: [
      'low trigger-function-dropped function public.touch()',
      'medium trigger-dropped trigger public.orders.touch',
    ],
  },
  {
    name: 'a function of an event trigger goes with it',
    before: `CREATE FUNCTION public.log() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER log ON ddl_command_end EXECUTE FUNCTION public.log();`,
    after: '',
    expected: [
      'low trigger-function-dropped function public.log()',
      'medium event-trigger-changed event trigger log',
    ],
  },
  {
    name: 'a trigger function goes that nothing runs',
    before: `${orders}\n${touch}`,
    after: orders,
    expected: ['low trigger-function-dropped function public.touch()'],
  },
  {
    name: 'a view loses a column',
    before: view('id, note'),
    after: view('id'),
    expected: [
      'high view-columns-removed view public.v',
      'low view-query-changed view public.v',
      'medium objects-rebuilt view public.v',
    ],
  },
  {
    name: 'a view loses security_invoker',
    before: view('id', "WITH (security_invoker='true')"),
    after: view('id'),
    expected: ['high view-loses-security-invoker view public.v'],
  },
  {
    name: 'CREATE on a schema for everybody',
    before: 'CREATE SCHEMA app;',
    after: 'CREATE SCHEMA app;\nGRANT ALL ON SCHEMA app TO PUBLIC;',
    expected: ['critical public-schema-create schema app', 'high privileges-gained schema app'],
  },
  {
    name: 'a sequence narrowed',
    before: seq('NO MINVALUE NO MAXVALUE'),
    after: seq('NO MINVALUE MAXVALUE 100'),
    expected: [
      'low sequence-locked sequence public.number',
      'medium sequence-narrowed sequence public.number',
    ],
  },
  {
    name: 'a vector index by another method',
    before: vector('hnsw', 'h'),
    after: vector('ivfflat', 'i'),
    expected: ['high vector-index-changed index public.i', 'medium index-dropped index public.h'],
  },
  {
    name: 'a table becomes unlogged',
    before: orders,
    after: orders.replace('CREATE TABLE', 'CREATE UNLOGGED TABLE'),
    expected: ['high table-rewrite table public.orders', 'high table-unlogged table public.orders'],
  },
  {
    name: 'a primary key goes',
    before: keyed,
    after: orders,
    expected: [
      'high primary-key-lost constraint public.orders.orders_pkey',
      'high uniqueness-lost constraint public.orders.orders_pkey',
    ],
  },
];

describe('risk rules', () => {
  it.each(cases)('$name', async ({ before, after, expected, version }) => {
    const { findings } = await judgeTexts(before, after, version);
    expect(list(findings)).toEqual(expected);
  });

  it('have whole texts under unique ids', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, title, message, problem, solution, example } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      for (const text of [title, message, problem, solution, example])
        expect(text.length, id).toBeGreaterThan(9);
      for (const text of [title, problem, solution]) expect(text, id).not.toContain('{');
    }
  });
});
