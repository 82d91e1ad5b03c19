import { describe, expect, it } from 'vitest';
import { commentCoverage } from '../../../src/insight/health/comment-coverage.ts';
import { compareHealth } from '../../../src/insight/health/compare-health.ts';
import { readPair } from '../../support/read-snapshot.ts';

async function compare(before: string, after: string) {
  const [from, to] = await readPair(before, after);
  return compareHealth(from, to);
}

describe('compareHealth', () => {
  it('tells what the change introduces, what it fixes and what stands', async () => {
    const results = await compare(
      'CREATE TABLE public.a (x json NOT NULL); CREATE TABLE public.b (x json NOT NULL);',
      'CREATE TABLE public.b (x json NOT NULL); CREATE TABLE public.c (x json NOT NULL);',
    );
    const json = results.find(({ check }) => check.id === 'json-type')!;
    expect([json.introduced, json.fixed, json.standing]).toEqual([
      [{ id: 'column public.c.x' }],
      [{ id: 'column public.a.x' }],
      [{ id: 'column public.b.x' }],
    ]);
  });

  it('lets a hit stand that says the same of an object in other words', async () => {
    const table = (columns: string) => `CREATE TABLE public.a (id integer NOT NULL, ${columns});`;
    const results = await compare(table('x1 text, x2 text'), table('x1 text, x2 text, x3 text'));
    const numbered = results.find(({ check }) => check.id === 'incrementing-columns')!;
    expect(numbered).toMatchObject({ introduced: [], fixed: [], standing: [{ detail: '`x1`, `x2`, `x3`' }] });
  });

  it('blames the change for nothing that only the rest of the schema makes of an untouched object', async () => {
    const tables = 'CREATE TABLE public.a (x integer NOT NULL); CREATE TABLE public.b (x integer NOT NULL);';
    const results = await compare(
      tables,
      `${tables} CREATE TABLE public.c (x integer NOT NULL); CREATE TABLE public.d (x integer NOT NULL);
       ALTER TABLE ONLY public.c ADD CONSTRAINT c_pkey PRIMARY KEY (x);
       ALTER TABLE ONLY public.b ADD CONSTRAINT k FOREIGN KEY (x) REFERENCES public.c(x);`,
    );
    const isolated = results.find(({ check }) => check.id === 'isolated-table')!;
    expect(isolated).toMatchObject({
      introduced: [{ id: 'table public.d' }],
      fixed: [],
      standing: [{ id: 'table public.a' }],
    });
  });

  it('puts the worst first and leaves out checks without a hit', async () => {
    const results = await compare('', 'CREATE TABLE public.a (x json, "Y" money);');
    const order = ['high', 'medium', 'low', 'info'];
    const severities = results.map(({ check }) => order.indexOf(check.severity));
    expect(severities).toEqual([...severities].sort());
    expect(results.map(({ check }) => check.id)).not.toContain('unlogged-table');
  });

  it('counts comments', async () => {
    const [side] = await readPair(
      "CREATE TABLE public.a (x integer, y integer); COMMENT ON COLUMN public.a.x IS 'why';",
      '',
    );
    expect(commentCoverage(side.model)).toEqual([
      { what: 'tables', commented: 0, total: 1 },
      { what: 'columns', commented: 1, total: 2 },
    ]);
  });
});
