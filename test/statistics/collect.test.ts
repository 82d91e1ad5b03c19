import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { InputError } from '../../src/diagnostics/input-error.ts';
import { historyTables } from '../../src/insight/history-tables.ts';
import { writeCollectSql } from '../../src/statistics/collect-sql.ts';
import { parseStatistics } from '../../src/statistics/parse-statistics.ts';
import { printBytes } from '../../src/statistics/print-bytes.ts';
import { sizeOf } from '../../src/statistics/size-of.ts';
import { hasEngine } from '../verify/has-engine.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/statistics.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);

/** Runs the script as psql does: `\set` is psql's own, `\gset` keeps a column, `:name` stands for it. */
async function runAsPsql(
  script: string,
  query: (sql: string) => Promise<Record<string, unknown>[]>,
): Promise<string> {
  const plain = script.replace(/^\\set .*$/gm, '').replace(/^--.*$/gm, '');
  const [first, second] = plain.split(' \\gset') as [string, string];
  const [settings, history] = first.split(/(?=^SELECT coalesce)/m) as [string, string];
  for (const statement of settings.split(';').filter((text) => text.trim())) await query(statement);
  const [kept] = await query(history);
  const [row] = await query(
    second.replace(':history_query', () => String(kept!.history_query)).replace(/;\s*ROLLBACK;\s*$/, ''),
  );
  await query('ROLLBACK');
  return JSON.stringify(Object.values(row!)[0]);
}

describe.skipIf(!hasEngine)('the script of dumplens collect', () => {
  it('measures a server in one read-only transaction', async () => {
    const { PGlite } = await import('@electric-sql/pglite');
    const database = await PGlite.create();
    await database.exec(`
      CREATE TABLE public.orders (id bigserial PRIMARY KEY, role text);
      INSERT INTO public.orders (role) SELECT 'user' FROM generate_series(1, 300);
      ANALYZE public.orders;
      CREATE TABLE public.nothing (id integer);
      CREATE TABLE public."Odd ""name" (id integer);
      CREATE TABLE public._prisma_migrations (migration_name text);
      INSERT INTO public._prisma_migrations VALUES ('2_b'), ('1_a');
      CREATE SCHEMA jobs;
      CREATE TABLE jobs.migrations (name text);
      CREATE TABLE public.parts (a integer) PARTITION BY RANGE (a);
      CREATE TABLE public.parts_1 PARTITION OF public.parts FOR VALUES FROM (0) TO (9);
      INSERT INTO public.parts VALUES (1);
    `);
    const script = writeCollectSql(
      [{ name: "it's rows", sql: 'SELECT role, count(*) AS n FROM orders GROUP BY role;\n' }],
      historyTables(),
    );
    const text = await runAsPsql(
      script,
      async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    );
    await expect(database.exec('BEGIN READ ONLY; DELETE FROM orders;')).rejects.toThrow('read-only');
    await database.close();

    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    const statistics = parseStatistics(text, 'x.stats.json');
    expect(statistics.server?.version).toMatch(/^1[78]/);
    expect(statistics.totalBytes).toBeGreaterThan(1_000_000);
    expect(statistics.migrations).toEqual([
      { schema: 'public', table: '_prisma_migrations', version: '1_a' },
      { schema: 'public', table: '_prisma_migrations', version: '2_b' },
    ]);
    expect(statistics.probes).toEqual([{ name: "it's rows", rows: [{ role: 'user', n: 300 }] }]);
    expect(statistics.sequences).toContainEqual({
      schema: 'public',
      name: 'orders_id_seq',
      lastValue: 300,
      maxValue: '9223372036854775807',
    });
    expect(statistics.indexes).toEqual([
      { schema: 'public', table: 'orders', name: 'orders_pkey', bytes: 16384, scans: 0, valid: true },
    ]);
    const side = { statistics, ledger: { rows: {} } };
    expect(sizeOf(side, ['public', 'nothing'])).toMatchObject({ bytes: 0, rows: 0, counted: true });
    expect(sizeOf(side, ['public', 'orders'])).toMatchObject({
      rows: 300,
      indexBytes: 16384,
      counted: false,
    });
    expect(sizeOf(side, ['public', 'parts'])).toMatchObject({ bytes: 8192 });
    expect(sizeOf(side, ['public', 'Odd "name'])).toMatchObject({ rows: 0 });
    expect(sizeOf(side, ['public', 'absent'])).toBeUndefined();
  });
});

describe('a statistics file', () => {
  it('is refused with all that is wrong in it', () => {
    const problems = (value: unknown) => {
      try {
        parseStatistics(typeof value === 'string' ? value : JSON.stringify(value), 'x.stats.json');
      } catch (error) {
        return (error as InputError).diagnostics.map(({ message }) => message);
      }
      return [];
    };
    expect(problems('{')[0]).toMatch(/^x\.stats\.json: it is no JSON/);
    expect(problems([])).toEqual([
      'x.stats.json: it is no statistics file: "format" is not "dumplens-statistics"',
    ]);
    const head = { format: 'dumplens-statistics', schemaVersion: 1 };
    expect(problems({ ...head, schemaVersion: 2 })).toEqual([
      'x.stats.json: its schemaVersion is 2; 1 is known',
    ]);
    expect(
      problems({ ...head, tables: [{ schema: 'public', bytes: '5' }], indexes: 3, totalBytes: -1 }),
    ).toEqual([
      'x.stats.json: tables[0].name is not as it should be',
      'x.stats.json: tables[0].bytes is not as it should be',
      'x.stats.json: indexes is no list',
      'x.stats.json: totalBytes is no number',
    ]);
    expect(problems(head)).toEqual([]);
  });

  it('gives way to the rows that a dump carries', () => {
    const statistics = parseStatistics(
      JSON.stringify({
        format: 'dumplens-statistics',
        schemaVersion: 1,
        tables: [{ schema: 'a', name: 'b', bytes: 9, rows: 5 }],
      }),
      'x',
    );
    expect(sizeOf({ statistics, ledger: { rows: { 'a.b': 7 } } }, ['a', 'b'])).toEqual({
      bytes: 9,
      rows: 7,
      counted: true,
    });
    expect(sizeOf({ ledger: { rows: { 'a.b': 0 } } }, ['a', 'b'])).toEqual({ rows: 0, counted: true });
  });

  it('prints bytes as people say them', () => {
    expect([0, 1023, 8192, 171_520, 5_976_883, 3 * 1024 ** 3].map(printBytes)).toEqual([
      '0 bytes',
      '1023 bytes',
      '8 KB',
      '168 KB',
      '5.7 MB',
      '3.0 GB',
    ]);
  });
});
