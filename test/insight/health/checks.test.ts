import { describe, expect, it } from 'vitest';
import { healthChecks } from '../../../src/insight/health/checks/index.ts';
import { readPair } from '../../support/read-snapshot.ts';
import { checkCases } from './check-cases.ts';

describe('health checks', () => {
  it.each(checkCases.map((entry) => ({ id: entry[0], entry })))('$id', async ({ id, entry }) => {
    const [, bad, hits, good, measured] = entry;
    const check = healthChecks.find((known) => known.id === id)!;
    const [left, right] = await readPair(bad, good);
    const extra = measured ? { measured } : {};
    const found = check.find({ model: left.model, ...extra });
    expect(found.map((hit) => [hit.id, hit.detail].filter(Boolean).join(' '))).toEqual(hits);
    expect(check.find({ model: right.model, ...extra })).toEqual([]);
  });

  it('has a case for every check, and ids that are unique', () => {
    const ids = healthChecks.map(({ id }) => id);
    expect(checkCases.map(([id]) => id).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
