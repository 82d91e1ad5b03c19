import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

const root = `${sharedFolder}pairs/`;
const cases = hasShared
  ? readFileSync(`${root}INDEX.tsv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string])
  : [];

describe.skipIf(!hasShared)('pairs of dumps from test suites of the field', () => {
  it.each(cases)('%s/%s: %s', async (suite, name, dumps) => {
    const read = (file: string) => readFileSync(`${root}${suite}/${name}/${file}.sql`, 'utf8');
    const [before, after] = await readPair(read('before'), read('after'));
    const { deltas } = compareEverything(before, after);
    expect(deltas.length > 0).toBe(dumps === 'differs');
    const told = [...before.diagnostics, ...after.diagnostics].filter(({ code }) => code !== 'no-objects');
    expect(told).toEqual([]);
  });
});
