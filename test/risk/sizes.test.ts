import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { judgeChanges } from '../../src/pipeline/judge-plan.ts';
import { printFinding } from '../../src/risk/print-finding.ts';
import type { TableStatistics } from '../../src/statistics/statistics.ts';
import { readPair } from '../support/read-snapshot.ts';

const before = 'CREATE TABLE public.orders (id integer, total integer);';
const after = 'CREATE TABLE public.orders (id integer, total bigint);';

async function rewrite(table?: Partial<TableStatistics>, decisions = {}) {
  const [first, second] = await readPair(before, after);
  const measured = table && {
    format: 'dumplens-statistics' as const,
    schemaVersion: 1 as const,
    tables: [{ schema: 'public', name: 'orders', ...table }],
    indexes: [],
    sequences: [],
    extensions: [],
    migrations: [],
    probes: [],
  };
  const side = measured ? { ...first, statistics: measured } : first;
  const { findings } = judgeChanges(compareSnapshots(side, second), {
    style: 'online',
    targetVersion: 17,
    decisions,
  });
  return findings
    .filter(({ rule }) => rule === 'table-rewrite')
    .map((finding) => [finding.level, printFinding(finding)]);
}

const said =
  'Writes `public.orders` anew under ACCESS EXCLUSIVE: reads and writes wait as long as that takes';

describe('a rewrite', () => {
  it('is as grave as the table is large, where that was measured', async () => {
    expect(await rewrite()).toEqual([['high', said]]);
    expect(await rewrite({ bytes: 2_202_009, rows: 12_000 })).toEqual([
      ['high', `${said} (2.1 MB, about 12,000 rows)`],
    ]);
    expect(await rewrite({ bytes: 8192, rows: 40 })).toEqual([['medium', `${said} (8 KB, about 40 rows)`]]);
    expect(await rewrite({ rows: 0 })).toEqual([['low', `${said} (empty)`]]);
    // Rows alone say nothing of how wide they are.
    expect(await rewrite({ rows: 1 })).toEqual([['high', `${said} (about 1 row)`]]);
    expect(await rewrite({})).toEqual([['high', said]]);
  });

  it('says what the user knows of the table, at the level that the user gives', async () => {
    const impacts = { 'public.orders': 'The checkout stands still.', 'public.items': 'Nothing here.' };
    expect(await rewrite({ bytes: 8192 }, { impacts, severities: { 'table-rewrite': 'critical' } })).toEqual([
      ['critical', `${said} (8 KB). The checkout stands still`],
    ]);
    expect(await rewrite(undefined, { severities: { 'table-rewrite': 'off' } })).toEqual([]);
    await expect(rewrite(undefined, { severities: { 'no-such': 'off' } })).rejects.toThrow(
      "'severities' names a rule 'no-such' that there is not",
    );
  });
});
