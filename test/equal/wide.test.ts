import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeDelta } from '../../src/diff/describe.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';

const folder = fileURLToPath(new URL('wide/', import.meta.url));

/**
 * Two wide schemas, of kinds of objects and of expressions, each dumped from server 15, from 15 with other settings or
 * after a restore, and from 18 after a restore. Other settings: time zone, format of bytea, quotes, --clean, --create.
 */
const names = readdirSync(folder).sort();
const pairs = names.flatMap((first) =>
  names
    .filter((second) => second !== first && second.split('.')[0] === first.split('.')[0])
    .map((second) => [first, second] as const),
);

describe('dumps of one wide schema', () => {
  it.each(pairs)('%s equals %s', async (first, second) => {
    const [before, after] = await readPair(
      readFileSync(folder + first, 'utf8'),
      readFileSync(folder + second, 'utf8'),
    );
    expect([...before.diagnostics, ...after.diagnostics].map(({ message }) => message)).toEqual([]);
    expect(compareEverything(before, after).deltas.flatMap(describeDelta)).toEqual([]);
  });
});
