import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { printChecks } from '../../src/preflight/print-checks.ts';
import { withoutMarks } from '../../src/sql/without-marks.ts';
import { judgeTexts } from '../risk/judge-texts.ts';
import { hasEngine } from '../verify/has-engine.ts';

interface Row {
  readonly check: string;
  readonly status: string;
  readonly detail: string;
}
interface Server {
  exec(sql: string): Promise<readonly { readonly rows: readonly Row[] }[]>;
  close(): Promise<void>;
}

const parent =
  'CREATE TABLE public.p (id integer NOT NULL);\nALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);';
const table = (columns: string, more = '') => `CREATE TABLE public."T x" (${columns});\n${more}`;
const at = 'public."T x"';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly check: RegExp;
  readonly fails: string;
  readonly passes: string;
  readonly detail: string;
}

const cases: readonly Case[] = [
  {
    name: 'NULLs before NOT NULL',
    before: table('a integer'),
    after: table('a integer NOT NULL'),
    check: /^no NULL in /,
    fails: `INSERT INTO ${at} VALUES (1), (NULL), (NULL)`,
    passes: `INSERT INTO ${at} VALUES (1)`,
    detail: '2 rows hold NULL: give them a value before NOT NULL',
  },
  {
    name: 'rows before a required column',
    before: table('a integer'),
    after: table('a integer, b integer NOT NULL'),
    check: /^no rows that lack /,
    fails: `INSERT INTO ${at} VALUES (1)`,
    passes: '',
    detail: '1 rows need a value for the new NOT NULL column',
  },
  {
    name: 'duplicates before a unique index with a predicate',
    before: table('a integer, "B" text'),
    after: table(
      'a integer, "B" text',
      `CREATE UNIQUE INDEX u ON ${at} USING btree (lower("B")) WHERE (a > 0);`,
    ),
    check: /^no duplicates for public\.u/,
    fails: `INSERT INTO ${at} VALUES (1, 'x'), (2, 'X')`,
    passes: `INSERT INTO ${at} VALUES (1, 'x'), (0, 'X'), (1, NULL), (1, NULL)`,
    detail: '1 values of (lower("B")) occur more than once',
  },
  {
    name: 'duplicates before a primary key',
    before: table('a integer NOT NULL'),
    after: table('a integer NOT NULL', `ALTER TABLE ONLY ${at} ADD CONSTRAINT k PRIMARY KEY (a);`),
    check: /^no duplicates for public\.k/,
    fails: `INSERT INTO ${at} VALUES (1), (1)`,
    passes: `INSERT INTO ${at} VALUES (1), (2)`,
    detail: '1 values of (a) occur more than once',
  },
  {
    name: 'orphans before a foreign key',
    before: `${parent}\n${table('p integer')}`,
    after: `${parent}\n${table('p integer', `ALTER TABLE ONLY ${at} ADD CONSTRAINT f FOREIGN KEY (p) REFERENCES public.p(id);`)}`,
    check: /^no orphans for /,
    fails: `INSERT INTO public.p VALUES (1); INSERT INTO ${at} VALUES (1), (2), (NULL)`,
    passes: `INSERT INTO public.p VALUES (1); INSERT INTO ${at} VALUES (1), (NULL)`,
    detail: '1 rows point at no row of public.p',
  },
  {
    name: 'violations before a CHECK',
    before: table('a integer'),
    after: table('a integer', `ALTER TABLE ${at} ADD CONSTRAINT c CHECK ((a > 0));`),
    check: /^no row violates /,
    fails: `INSERT INTO ${at} VALUES (0), (1), (NULL)`,
    passes: `INSERT INTO ${at} VALUES (1), (NULL)`,
    detail: '1 rows violate the CHECK',
  },
  {
    name: 'violations before a CHECK of a domain',
    before: `CREATE DOMAIN public.d AS text;\n${table('a public.d')}`,
    after: `CREATE DOMAIN public.d AS text CONSTRAINT c CHECK ((VALUE ~ '@'::text));\n${table('a public.d')}`,
    check: /^no public\."T x"\.a violates /,
    fails: `INSERT INTO ${at} VALUES ('x'), ('a@b')`,
    passes: `INSERT INTO ${at} VALUES ('a@b')`,
    detail: '1 rows violate the CHECK of the domain',
  },
  {
    name: 'overlaps before an exclusion constraint',
    before: table('r int4range'),
    after: table('r int4range', `ALTER TABLE ONLY ${at} ADD CONSTRAINT e EXCLUDE USING gist (r WITH &&);`),
    check: /^no rows exclude each other /,
    fails: `INSERT INTO ${at} VALUES ('[1,3)'), ('[2,5)')`,
    passes: `INSERT INTO ${at} VALUES ('[1,3)'), ('[3,5)')`,
    detail: '1 pairs of rows exclude each other',
  },
  {
    name: 'too long values before a shorter varchar',
    before: table('a character varying(20)'),
    after: table('a character varying(3)'),
    check: / fits character varying\(3\)/,
    fails: `INSERT INTO ${at} VALUES ('abcd'), ('abc')`,
    passes: `INSERT INTO ${at} VALUES ('abc'), ('ab     ')`,
    detail: '1 values do not fit character varying(3)',
  },
  {
    name: 'too large numbers before a smaller type',
    before: table('a bigint, b numeric'),
    after: table('a smallint, b numeric(4,2)'),
    check: / fits numeric\(4,2\)/,
    fails: `INSERT INTO ${at} VALUES (1, 99.996)`,
    passes: `INSERT INTO ${at} VALUES (1, 99.99)`,
    detail: '1 values do not fit numeric(4,2)',
  },
  {
    name: 'text that is no number',
    before: table('a text'),
    after: table('a integer'),
    check: / fits integer/,
    fails: `INSERT INTO ${at} VALUES ('12'), ('x'), ('99999999999')`,
    passes: `INSERT INTO ${at} VALUES ('12'), (NULL)`,
    detail: '2 values do not fit integer',
  },
  {
    name: 'labels in use before they go',
    before: `CREATE TYPE public.k AS ENUM ('a', 'b');\n${table('a public.k')}`,
    after: `CREATE TYPE public.k AS ENUM ('a');\n${table('a public.k')}`,
    check: / holds b$/,
    fails: `INSERT INTO ${at} VALUES ('a'), ('b')`,
    passes: `INSERT INTO ${at} VALUES ('a')`,
    detail: '1 rows hold a label that goes',
  },
  {
    name: 'the position of a sequence beyond its new end',
    before: 'CREATE SEQUENCE public.s START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;',
    after: 'CREATE SEQUENCE public.s START WITH 1 INCREMENT BY 1 NO MINVALUE MAXVALUE 100 CACHE 1;',
    check: /^the position of public\.s /,
    fails: "SELECT setval('public.s', 101)",
    passes: "SELECT setval('public.s', 100)",
    detail: 'the position is outside of 1 to 100 (1 sequence)',
  },
  {
    name: 'rows of a table that goes',
    before: table('a integer'),
    after: '',
    check: /which goes$/,
    fails: `INSERT INTO ${at} VALUES (1), (2)`,
    passes: '',
    detail: '2 rows would be destroyed',
  },
  {
    name: 'names that are taken',
    before: table('a integer'),
    after: table('a integer, b integer', `CREATE INDEX "I" ON ${at} USING btree (a);\n${parent}`),
    check: /^no name that the plan creates is taken/,
    fails: `CREATE TABLE public.p (x integer); CREATE INDEX "I" ON ${at} (a); ALTER TABLE ${at} ADD COLUMN b integer`,
    passes: '',
    detail: 'already there: public."I", public."T x".b, public.p',
  },
  {
    name: 'an extension that is not there',
    before: '',
    after: 'CREATE EXTENSION IF NOT EXISTS not_there WITH SCHEMA public;',
    check: /^the extensions that the plan creates are available/,
    fails: '',
    passes: '',
    detail: 'not installed on the server: not_there',
  },
  {
    name: 'a role that is not there',
    before: '',
    after: table('a integer', `ALTER TABLE ${at} OWNER TO nobody_here;`),
    check: /^the roles that the plan names exist/,
    fails: '',
    passes: 'CREATE ROLE nobody_here',
    detail: 'missing: nobody_here',
  },
];

describe('pre-flight queries', () => {
  it('are none where nothing is planned', async () => {
    await loadGrammar();
    expect((await judgeTexts(table('a integer'), table('a integer'))).checks).toEqual([]);
  });

  it('ask old servers by the form of the text', async () => {
    const { checks } = await judgeTexts(table('a text'), table('a integer'), 15);
    expect(checks.find(({ title }) => / fits `integer`/.test(title))!.sql).toContain(
      "a::text !~* E'^\\\\s*[-+]?[0-9]+\\\\s*$'",
    );
  });
});

describe.skipIf(!hasEngine)('pre-flight queries on an embedded PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    await loadGrammar();
    const { PGlite } = await import('@electric-sql/pglite');
    server = (await PGlite.create()) as unknown as Server;
  });
  afterAll(() => server.close());

  async function run(before: string, data: string, script: string): Promise<readonly Row[]> {
    await server.exec('BEGIN');
    try {
      await server.exec(`${before}\n${data}`);
      // What psql reads, and what cannot be set within the transaction that cleans up.
      const plain = script.replace(/^\\.*$/gm, '').replace(/^SET default_transaction_read_only.*$/m, '');
      return (await server.exec(plain)).flatMap(({ rows }) => rows);
    } finally {
      await server.exec('ROLLBACK; RESET ALL');
    }
  }

  it.each(cases)('finds $name', async ({ before, after, check, fails, passes, detail }) => {
    const { checks } = await judgeTexts(before, after, 17);
    const script = printChecks(checks, 'before');
    const bad = await run(before, fails, script);
    expect(bad.map(({ check: title }) => title)).toEqual(checks.map(({ title }) => withoutMarks(title)));
    expect(bad.find(({ check: title }) => check.test(title))).toMatchObject({ status: 'FAIL', detail });
    if (passes === fails) return;
    const good = await run(before, passes, script);
    expect(good.find(({ check: title }) => check.test(title))!.status).toBe('PASS');
  });

  it('writes nothing', async () => {
    const { checks } = await judgeTexts(table('a integer'), table('a integer NOT NULL'), 17);
    const script = printChecks(checks, 'before');
    expect(script).toContain('SET default_transaction_read_only = on;');
    await server.exec('SET default_transaction_read_only = on');
    await expect(server.exec('CREATE TABLE public.never (a integer)')).rejects.toThrow(/read-only/);
    const rows = await server.exec(`${checks[0]!.sql};`);
    expect(rows[0]!.rows[0]!.status).toBe('PASS');
    await server.exec('RESET ALL');
  });
});

describe('titles of pre-flight queries', () => {
  beforeAll(loadGrammar);

  it('mark names as code, which stay plain in SQL', async () => {
    const table = (more: string) => `CREATE TABLE public.user_notes (folder_id integer${more});`;
    const { checks } = await judgeTexts(table(''), table(' NOT NULL'));
    const check = checks.find(({ title }) => title.startsWith('no NULL'))!;
    expect(check.title).toBe('no NULL in `public.user_notes.folder_id`');
    expect(check.sql).toContain(`SELECT 'no NULL in public.user_notes.folder_id' AS "check"`);
    expect(checks.map(({ sql }) => sql).join()).not.toContain('`');
  });
});
