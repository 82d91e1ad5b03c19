import { describe, expect, it } from 'vitest';
import { noSettings } from '../../src/config/comparison-settings.ts';
import type { Config } from '../../src/config/config.ts';
import { registry } from '../../src/kinds/index.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { judgeChanges } from '../../src/pipeline/judge-plan.ts';
import { parseRename } from '../../src/pipeline/parse-rename.ts';
import type { Block } from '../../src/report/block.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { SectionId } from '../../src/report/section.ts';
import type { Statistics } from '../../src/statistics/statistics.ts';
import { readSnapshots } from '../support/read-snapshot.ts';
import { blockLines } from './build-section.ts';

interface Given {
  readonly config?: Config;
  readonly before?: Partial<Statistics>;
  readonly after?: Partial<Statistics>;
  readonly presets?: readonly string[];
}

const nothing: Statistics = {
  format: 'dumplens-statistics',
  schemaVersion: 1,
  tables: [],
  indexes: [],
  sequences: [],
  extensions: [],
  migrations: [],
  probes: [],
};

/** The report from `old` to `new`, with one section. */
async function report(id: SectionId, before: string, after: string, given: Given = {}) {
  const [from, to] = await readSnapshots({ old: before, new: after });
  const measure = (own: Partial<Statistics> | undefined) =>
    own ? { statistics: { ...nothing, ...own } } : {};
  const compared = compareSnapshots(
    { ...from!, ...measure(given.before) },
    { ...to!, ...measure(given.after) },
    { settings: { ...noSettings, presets: given.presets ?? [] } },
  );
  return buildReport(compared, registry, {
    only: [id],
    skip: [],
    judge: (change) =>
      judgeChanges(change, { style: 'online', ...(given.config ? { decisions: given.config } : {}) }),
    ...(given.config ? { config: given.config } : {}),
  });
}

/** One section of the report from `old` to `new`. */
async function section(id: SectionId, before: string, after: string, given: Given = {}) {
  const { sections } = await report(id, before, after, given);
  const [{ lead, blocks }] = sections as [(typeof sections)[0]];
  return { lead, blocks, lines: blockLines(blocks) };
}

const tableIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []))[0];

const orders = 'CREATE TABLE public.orders (id integer, total integer);';
const grown = `CREATE TABLE public.orders (id integer, total bigint, note text);
  CREATE TABLE public.notes (id integer, body text);
  COMMENT ON TABLE public.notes IS 'What people wrote';
  COMMENT ON COLUMN public.notes.body IS 'Plain text';`;
const config: Config = {
  purposes: { 'public.notes': 'Remarks of the staff', 'public.*.note': 'Shown on the invoice' },
  impacts: { 'public.orders': 'The checkout.', 'public.notes': 'The back office' },
};

describe('purposes and impacts of the configuration', () => {
  it('stand before comments, and comments before guesses', async () => {
    const said = await section('tables', orders, grown, { config });
    expect(said.lines).toContain('Remarks of the staff. 2 columns; comment "What people wrote".');
    expect(said.lines).toContain('Touches, as the configuration says: The back office.');
    expect(said.lines).toContain('`body` | `text` | yes | – | Plain text');
    const silent = await section('tables', orders, grown);
    expect(silent.lines).toContain('What people wrote. 2 columns.');
    expect(silent.lines.filter((line) => /Touches|staff/.test(line))).toEqual([]);
  });

  it('stand with the columns and risks that they are about', async () => {
    const columns = await section('columns', orders, grown, { config });
    expect(columns.lines).toContain('`note` | `text` | yes | – | Shown on the invoice');
    expect(columns.lines).toContain('Touches, as the configuration says: The checkout.');
    const unlogged = orders.replace('TABLE', 'UNLOGGED TABLE');
    const tables = await section('tables', orders, unlogged, { config });
    expect(tables.lines).toContain('Touches, as the configuration says: The checkout.');
  });
});

const sized = (bytes: number, rows: number): Partial<Statistics> => ({
  tables: [{ schema: 'public', name: 'orders', bytes, rows }],
});

describe('what was measured', () => {
  it('is the size of a table that one side has', async () => {
    const tables = [
      { schema: 'public', name: 'notes', rows: 0 },
      { schema: 'public', name: 'orders', bytes: 147_456, rows: 900 },
    ];
    const { lines } = await section('tables', '', grown, { after: { tables } });
    expect(lines).toContain('What people wrote. 2 columns; empty.');
    expect(lines).toContain('3 columns; 144 KB, about 900 rows.');
  });

  it('is summed up in the inventory', async () => {
    const given = { before: sized(2_202_009, 12_000), after: sized(8192, 40) };
    const { lines } = await section('inventory', orders, grown, given);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Size of tables, where measured | 2.1 MB | 8 KB | · | · | ·',
        'Rows, where known | 12,000 | 40 | · | · | ·',
        '`public.orders` | 2.1 MB, about 12,000 rows | 8 KB, about 40 rows',
      ]),
    );
    const bare = await section('inventory', orders, grown);
    expect(bare.lines.filter((line) => /Size|Rows/.test(line))).toEqual([]);
    expect(bare.lines).toContain('`public.orders`');
  });

  it('stands with the steps of the plan', async () => {
    const { blocks } = await section('plan', orders, grown, { before: sized(2_202_009, 12_000) });
    const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    const rows = tables.flatMap((table) => table.rows.map((row) => row.slice(1)));
    expect(tables[0]?.columns.map(({ title }) => title)).toEqual([
      'Step',
      'What',
      'Lock',
      'Waits',
      'Work',
      'Table size',
      'Transaction',
    ]);
    expect(rows).toContainEqual([
      'change the type of column `public.orders.total`',
      'ACCESS EXCLUSIVE on `public.orders`',
      'reads and writes, as long as it takes',
      expect.stringMatching(/^rewrite/),
      '2.1 MB, about 12,000 rows',
      expect.stringMatching(/^T\d+$/),
    ]);
    expect(rows.find(([what]) => what === 'create table `public.notes`')?.[4]).toBe('–');
    const bare = await section('plan', orders, grown);
    expect(tableIn(bare.blocks)?.columns.map(({ title }) => title)).not.toContain('Table size');
  });

  it('stands in the view with each step that locks, reads or writes the table', async () => {
    const stepsOf = async (given: Given) => {
      const { judgement } = await report('plan', orders, grown, given);
      return judgement!.phases.flatMap(({ steps }) => steps);
    };
    const steps = await stepsOf({ before: sized(2_202_009, 12_000), after: sized(8192, 40) });
    const size = {
      relation: 'public.orders',
      bytes: 2_202_009,
      rows: 12_000,
      counted: false,
      words: '2.1 MB, about 12,000 rows',
    };
    const sizeOfStep = (name: string) => steps.find((step) => step.name === name)?.sizes;
    expect(sizeOfStep('public.orders.total')).toEqual([size]);
    // Locked for a moment: its size is how much waits behind it.
    expect(sizeOfStep('public.orders.note')).toEqual([size]);
    expect(sizeOfStep('public.notes')).toBeUndefined();
    expect((await stepsOf({})).some(({ sizes }) => sizes)).toBe(false);
  });

  it('names all tables of a step that has several, and decides which lock is the longest', async () => {
    const before = `CREATE TABLE public.a (id integer PRIMARY KEY, n integer);
      CREATE TABLE public.b (id integer PRIMARY KEY, a integer, n integer);`;
    const after = `${before.replaceAll('n integer', 'n bigint')}
      ALTER TABLE ONLY public.b ADD CONSTRAINT b_fk FOREIGN KEY (a) REFERENCES public.a(id);`;
    const tables = [
      { schema: 'public', name: 'a', bytes: 8192, rows: 3 },
      { schema: 'public', name: 'b', bytes: 3_145_728 },
    ];
    const { judgement } = await report('plan', before, after, { before: { tables } });
    const steps = judgement!.phases.flatMap(({ steps }) => steps);
    const key = steps.find(({ sql }) => sql.includes('FOREIGN KEY'))!;
    expect(key.sizes?.map(({ relation, words }) => `${relation}: ${words}`)).toEqual([
      'public.b: 3.0 MB',
      'public.a: 8 KB, about 3 rows',
    ]);
    expect(judgement!.longestLock).toMatchObject({ relation: 'public.b', size: '3.0 MB' });
    const { lines } = await section('rollback', before, after, { before: { tables } });
    expect(lines.join('\n')).toContain('3.0 MB');
  });

  it('stands with risks, also where many share a row', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = (type: string) => names.map((name) => `CREATE TABLE public.${name} (x ${type});`).join('\n');
    const tables = names.slice(0, 2).map((name) => ({ schema: 'public', name, bytes: 3_145_728 }));
    const { lines } = await section('risk', all('integer'), all('bigint'), {
      before: { tables },
      config: { impacts: { 'public.a': 'The checkout.' } },
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          'A table is rewritten under a lock (5 findings; `public.a`: 3.0 MB and `public.b`: 3.0 MB). The checkout. |',
        ),
      ]),
    );
  });

  it('is found under the names that are compared', async () => {
    const [from, to] = await readSnapshots({ old: '', new: '' });
    const tables = [{ schema: 'dev', name: 'orders', bytes: 1 }];
    const indexes = [{ schema: 'dev', table: 'orders', name: 'by_id', scans: 2 }];
    const migrations = [{ schema: 'dev', table: 'orders', version: '1' }];
    const statistics = { ...nothing, tables, indexes, migrations };
    const settings = {
      ...noSettings,
      schemas: { live: 'dev' },
      renames: [parseRename('table dev.orders=dev.purchases')],
    };
    const { before, after } = compareSnapshots(
      { ...from!, statistics },
      { ...to!, statistics },
      { settings },
    );
    expect(before.statistics).toEqual({
      ...nothing,
      tables: [{ schema: 'dev', name: 'purchases', bytes: 1 }],
      indexes: [{ schema: 'dev', table: 'purchases', name: 'by_id', scans: 2 }],
      migrations: [{ schema: 'dev', table: 'purchases', version: '1' }],
    });
    expect(after.statistics).toEqual({
      ...nothing,
      tables: [{ schema: 'live', name: 'orders', bytes: 1 }],
      indexes: [{ schema: 'live', table: 'orders', name: 'by_id', scans: 2 }],
      migrations: [{ schema: 'live', table: 'orders', version: '1' }],
    });
  });

  it('shows sequences near their end', async () => {
    const sequence = 'CREATE SEQUENCE public.number AS integer;';
    const sequences = [
      { schema: 'public', name: 'number', lastValue: 1_900_000_000, maxValue: 2_147_483_647 },
    ];
    const { lines } = await section('health', sequence, sequence, { after: { sequences } });
    expect(lines).toEqual(expect.arrayContaining([expect.stringContaining('`number` (88 % used)')]));
    expect((await section('health', sequence, sequence)).lines.join()).not.toContain('% used');
  });

  it('tells which migrations one side lacks, where the dumps hold no rows', async () => {
    const history = 'CREATE TABLE public.django_migrations (id integer, name text);';
    const rows = (...versions: string[]) => ({
      migrations: versions.map((version) => ({ schema: 'public', table: 'django_migrations', version })),
    });
    const given = { before: rows('0001', '0002_fix'), after: rows('0001', '0003', '0004') };
    const { lead, lines } = await section('migrations', history, history, given);
    expect(lead).toBe('Django keeps its history in `public.django_migrations` on both sides.');
    expect(lines).toEqual([
      '`public.django_migrations`',
      'old has 2 versions, new 3, as the statistics have them.',
      'Applied only in new (2): `0003` and `0004`',
      'Applied only in old (1): `0002_fix`',
    ]);
    // A dump of one schema lacks the table; the statistics do not.
    expect((await section('migrations', '', '', given)).lines).toEqual(lines);
    const one = await section('migrations', history, history, { after: rows('0001') });
    expect(one.lines[1]).toMatch(/^new has, as its statistics say, 1 version, the last `0001`\. What was/);
  });
});

describe('a platform that is recognised', () => {
  const platform = `CREATE SCHEMA auth; CREATE TABLE auth.users (id uuid); CREATE TABLE public.t (a integer);
    CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
    CREATE EVENT TRIGGER pgrst_ddl_watch ON ddl_command_end EXECUTE FUNCTION public.f();`;
  const upgraded = platform.replace('(id uuid)', '(id uuid, phone text, email text)');
  const notes = async (after: string, presets?: readonly string[]) =>
    (await section('scope', platform, after, presets ? { presets } : {})).blocks.filter(
      ({ type }) => type === 'note',
    );

  it('is named with the preset that sets its differences aside', async () => {
    expect(await notes(upgraded)).toEqual([
      {
        type: 'note',
        tone: 'info',
        text: '2 differences are in what Supabase owns (found by `event trigger pgrst_ddl_watch`); `--preset supabase` sets them aside.',
      },
    ]);
  });

  it('is not named where the preset is on, was refused, or finds nothing', async () => {
    for (const presets of [['supabase'], ['auto'], ['none']])
      expect(await notes(upgraded, presets)).toEqual([]);
    expect(await notes(platform.replace('a integer', 'a bigint'))).toEqual([]);
  });
});
