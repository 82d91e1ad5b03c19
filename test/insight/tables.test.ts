import { describe, expect, it } from 'vitest';
import { judgeAddedColumn } from '../../src/insight/added-column.ts';
import { suspectBackup } from '../../src/insight/backup-table.ts';
import { findColumnMoves } from '../../src/insight/column-moves.ts';
import { columnPurpose } from '../../src/insight/column-purpose.ts';
import { differencesFromParent, partitionsOf } from '../../src/insight/partitions.ts';
import { tablePurpose } from '../../src/insight/table-purpose.ts';
import type { Model } from '../../src/model/model.ts';
import type { SchemaObject } from '../../src/model/object.ts';
import { readPair } from '../support/read-snapshot.ts';

async function read(sql: string): Promise<Model> {
  return (await readPair(sql, ''))[0].model;
}
function find(model: Model, id: string): SchemaObject {
  return model.objects.get(id as never)!;
}

describe('suspectBackup', () => {
  const original = 'CREATE TABLE public.orders (id integer NOT NULL, total numeric DEFAULT 0);';
  it.each([
    'orders_backup',
    'orders_bak',
    'orders_old',
    'orders_before_fix',
    'tmp_orders',
    'orders_2024_01_31',
    'orders_copy',
  ])('suspects %s with the same columns', async (name) => {
    const model = await read(`${original}CREATE TABLE public.${name} (id integer, total numeric);`);
    expect(suspectBackup(find(model, `table public.${name}`), model)).toMatchObject({
      original: { id: 'table public.orders' },
      sharedColumns: 2,
      hasPrimaryKey: false,
      hasDefaults: false,
    });
  });
  it.each([
    ['temperature', 'value numeric'],
    ['order_snapshot', 'taken_at timestamp with time zone'],
    ['backup_jobs', 'id integer PRIMARY KEY, state text'],
    ['threshold', 'id integer'],
  ])('does not suspect %s', async (name, columns) => {
    const model = await read(`${original}CREATE TABLE public.${name} (${columns});`);
    expect(suspectBackup(find(model, `table public.${name}`), model)).toBeUndefined();
  });
});

describe('tablePurpose', () => {
  it.each([
    [
      "CREATE TABLE public.t (id integer); COMMENT ON TABLE public.t IS 'Why.';",
      { by: 'comment', comment: 'Why.' },
    ],
    ["CREATE TABLE public.t (id integer); COMMENT ON TABLE public.t IS '12';", undefined],
    ['CREATE TABLE public.t (id integer, name text);', undefined],
    [
      'CREATE TABLE public.t (token text, expires_at timestamp with time zone);',
      { by: 'guess', role: 'expiring secrets', evidence: ['token', 'expires_at'] },
    ],
    [
      'CREATE TABLE public.t (status text, scheduled_for timestamp with time zone, attempts integer);',
      { by: 'guess', role: 'queue', evidence: ['status', 'scheduled_for', 'attempts'] },
    ],
    [
      `CREATE TABLE public.a (id integer PRIMARY KEY); CREATE TABLE public.b (id integer PRIMARY KEY);
       CREATE TABLE public.t (a_id integer REFERENCES public.a(id), b_id integer REFERENCES public.b(id), PRIMARY KEY (a_id, b_id));`,
      { by: 'guess', role: 'link', tables: ['public.a', 'public.b'] },
    ],
  ])('of %s', async (sql, expected) => {
    const model = await read(sql);
    expect(tablePurpose(find(model, 'table public.t'), model)).toEqual(expected);
  });
});

describe('columnPurpose', () => {
  it.each([
    ["status text CHECK (status = ANY (ARRAY['a'::text, 'b'::text]))", { by: 'schema', oneOf: ['a', 'b'] }],
    ['status text', undefined],
    ['status tsvector', { by: 'guess', role: 'search document' }],
  ])('of %s', async (column, expected) => {
    const model = await read(`CREATE TABLE public.t (${column});`);
    expect(columnPurpose(find(model, 'column public.t.status'), model)).toEqual(expected);
  });
});

describe('judgeAddedColumn', () => {
  it.each([
    ['c text', undefined, false],
    ['c boolean DEFAULT false NOT NULL', undefined, false],
    ['c timestamp with time zone DEFAULT now()', undefined, false],
    ['c uuid DEFAULT gen_random_uuid() NOT NULL', 'volatile default', false],
    ['c integer NOT NULL', undefined, true],
    ['c integer GENERATED ALWAYS AS (1) STORED', 'stored generation', false],
  ])('%s', async (column, rewrite, failsWithRows) => {
    const model = await read(`CREATE TABLE public.t (${column});`);
    expect(judgeAddedColumn(find(model, 'column public.t.c'), model)).toEqual({ rewrite, failsWithRows });
  });
});

describe('findColumnMoves', () => {
  it('names one column that went elsewhere', () =>
    expect(findColumnMoves(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual([
      { name: 'd', before: 4, after: 1 },
    ]));
  it('names both of two that changed places', () =>
    expect(findColumnMoves(['a', 'b', 'c'], ['a', 'c', 'b'])).toEqual([
      { name: 'c', before: 3, after: 2 },
      { name: 'b', before: 2, after: 3 },
    ]));
  it('ignores columns of one side', () =>
    expect(findColumnMoves(['a', 'x', 'b'], ['y', 'a', 'b'])).toEqual([]));
});

describe('partitions', () => {
  it('names the columns in which a partition differs from its parent', async () => {
    const model = await read(`
      CREATE TABLE public.m (id integer NOT NULL, at date) PARTITION BY RANGE (at);
      CREATE TABLE public.m_1 (id integer NOT NULL, at date);
      ALTER TABLE ONLY public.m ATTACH PARTITION public.m_1 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
      CREATE TABLE public.m_2 (id integer NOT NULL, at date NOT NULL);
      ALTER TABLE ONLY public.m ATTACH PARTITION public.m_2 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');`);
    const parts = partitionsOf(find(model, 'table public.m'), model);
    expect(parts.map((part) => differencesFromParent(part, model))).toEqual([[], ['at']]);
  });
});
