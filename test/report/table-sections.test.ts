import { describe, expect, it } from 'vitest';
import { blockLines, buildSections } from './build-section.ts';

const parent = 'CREATE TABLE public.m (id integer, at date) PARTITION BY RANGE (at);';
const part = (year: number) =>
  `CREATE TABLE public.m_${year} (id integer, at date); ALTER TABLE ONLY public.m ATTACH PARTITION public.m_${year} FOR VALUES FROM ('${year}-01-01') TO ('${year + 1}-01-01');`;

describe('sections with nothing to say', () => {
  it('are one line each', async () => {
    const dump = 'CREATE TABLE public.t (a integer);';
    const sections = await buildSections({ here: dump, there: `${dump} ` });
    expect(
      ['tables', 'columns', 'constraints', 'indexes', 'index-analysis', 'migrations'].map((id) => [
        sections[id]!.lead,
        sections[id]!.blocks,
      ]),
    ).toEqual([
      ['The same 1 table on each side, with equal properties.', []],
      ['No column differs in the tables that both sides have.', []],
      [expect.stringMatching(/^Neither side|^No differences/), []],
      [expect.stringMatching(/^Neither side|^No differences/), []],
      ['Neither side has any indexes.', []],
      [
        'No migration-history table in the public schema of either side, nor in any other schema of the dumps.',
        [],
      ],
    ]);
  });
});

describe('tables section', () => {
  it('says how much there is of a side before the cards of its tables', async () => {
    const table = (name: string) => `CREATE TABLE public.${name} (id integer, at date);`;
    const { tables } = await buildSections({ here: '', there: table('a') + table('b') });
    const [first, second] = tables!.blocks;
    expect(first).toMatchObject({ type: 'heading', text: 'Tables only in there' });
    expect(second).toMatchObject({ type: 'text', text: '2 tables, 4 columns.' });
  });

  it('folds partitions under their table', async () => {
    const { tables } = await buildSections({
      here: parent + part(2024),
      there: parent + part(2024) + part(2025) + part(2026),
    });
    expect(blockLines(tables!.blocks)).toEqual([
      'Tables only in there',
      '`public.m`: 2 partitions only in there (1 in here, 3 in there; bounds only, the columns are the parent’s).',
      'Bounds of 2 partitions',
      "`public.m_2025`: `FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')`",
      "`public.m_2026`: `FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')`",
    ]);
  });
  it('tells an empty table from one of which nothing is known', async () => {
    const { tables } = await buildSections({
      here: '',
      there:
        'CREATE TABLE public.a (x integer);\nCREATE TABLE public.b (x integer);\nCREATE TABLE public.c (x integer);\nCOPY public.a (x) FROM stdin;\n\\.\nCOPY public.b (x) FROM stdin;\n1\n2\n\\.\n',
    });
    expect(blockLines(tables!.blocks).filter((line) => line.startsWith('1 column'))).toEqual([
      '1 column; empty in the dump.',
      '1 column; 2 rows in the dump.',
      '1 column.',
    ]);
  });
});

describe('columns section', () => {
  it('says once what a table and its partitions share', async () => {
    const sql = parent + part(2024) + part(2025);
    const { columns } = await buildSections({
      here: sql,
      there: sql.replaceAll('at date)', 'at date, note text)'),
    });
    expect(columns!.lead).toBe('Columns of common tables: 1 only in there.');
    expect(blockLines(columns!.blocks)).toEqual([
      '`public.m`',
      '`note` | `text` | yes | –',
      'The same in 2 partitions of the table.',
      'Impact: 1 column to add, no rewrite of the table.',
    ]);
  });
});

describe('migrations section', () => {
  const table = 'CREATE TABLE public.schema_migrations (version character varying NOT NULL);\n';
  const rows = (...versions: readonly string[]) =>
    `${table}COPY public.schema_migrations (version) FROM stdin;\n${versions.join('\n')}\n\\.\n`;
  it('lists versions of one side', async () => {
    const { migrations } = await buildSections({ here: rows('1', '2'), there: rows('1', '3', '4') });
    expect(blockLines(migrations!.blocks)).toEqual([
      '`public.schema_migrations`',
      'here has 2 versions, there 3.',
      'Applied only in there (2): `3` and `4`',
      'Applied only in here (1): `2`',
    ]);
  });
  it('gives the query where the dumps hold no rows', async () => {
    const { migrations } = await buildSections({ here: table, there: `${table} ` });
    expect(migrations!.lead).toBe(
      'Rails or dbmate keeps its history in `public.schema_migrations` on both sides.',
    );
    expect(blockLines(migrations!.blocks).at(-1)).toBe(
      'SELECT version FROM public.schema_migrations ORDER BY 1;',
    );
  });
});

describe('totals of indexes', () => {
  it('have nouns that fit their numbers', async () => {
    const table = 'CREATE TABLE public.t (id integer, PRIMARY KEY (id));';
    const index = (name: string) => `CREATE INDEX ${name} ON public.t (id);`;
    const sections = await buildSections({
      here: table + index('a'),
      there: table + index('a') + index('b'),
    });
    expect(sections['index-analysis']!.lead).toContain(
      'here: 2 = 1 index + 1 constraint-backed; there: 3 = 2 indexes + 1 constraint-backed',
    );
  });
});
