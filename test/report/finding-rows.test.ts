import { describe, expect, it } from 'vitest';
import { findingRows } from '../../src/report/finding-rows.ts';
import type { Finding } from '../../src/risk/finding.ts';

const finding = (table: string, lock: string, steps: readonly string[]): Finding => ({
  rule: 'locks-other-table',
  level: 'medium',
  area: 'locks',
  object: `table ${table}`,
  stepIds: steps,
  deltaIds: [],
  arguments: { lock, cause: steps.map((step) => `table ${step}`) },
});

describe('findingRows', () => {
  it('puts findings of one sentence into one row with all of their objects', () => {
    const rows = findingRows([
      finding('a', 'ACCESS EXCLUSIVE', ['S1', 'S2']),
      finding('b', 'ACCESS EXCLUSIVE', ['S1', 'S2']),
      finding('c', 'SHARE ROW EXCLUSIVE', ['S1', 'S2']),
    ]);
    expect(rows.map(([, , object, what, , steps]) => [object, what, steps])).toEqual([
      [
        '`table a` and `table b`',
        'ACCESS EXCLUSIVE is taken here too, by steps about `table S1` and `table S2`.',
        'S1 and S2',
      ],
      [
        '`table c`',
        'SHARE ROW EXCLUSIVE is taken here too, by steps about `table S1` and `table S2`.',
        'S1 and S2',
      ],
    ]);
  });

  it('keeps apart what other steps cause, and cuts long lists with a count', () => {
    const steps = Array.from({ length: 9 }, (_, at) => `S${at}`);
    const rows = findingRows([
      finding('a', 'ACCESS EXCLUSIVE', steps),
      finding('b', 'ACCESS EXCLUSIVE', ['S1']),
    ]);
    expect(rows).toHaveLength(2);
    expect(rows[0]![3]).toMatch(/`table S4` and 4 more\.$/);
    expect(rows[0]![5]).toBe('S0, S1, S2, S3, S4 and 4 more');
  });

  it('shares one row between many findings of a rule', () => {
    const rows = findingRows(
      ['a', 'b', 'c', 'd', 'e'].map((name) => finding(name, 'ACCESS EXCLUSIVE', [name])),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]![3]).toContain('(5 findings)');
  });
});
