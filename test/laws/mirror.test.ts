import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesOf, type Delta } from '../../src/diff/delta.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

const samples = new URL('../../samples/', import.meta.url);
const pairs: readonly (readonly [string, string])[] = [
  [new URL('liveguide/production.sql', samples).pathname, new URL('liveguide/dev.sql', samples).pathname],
  [
    new URL('shrink-chat/production.sql', samples).pathname,
    new URL('shrink-chat/staging.sql', samples).pathname,
  ],
  ...(hasShared
    ? readFileSync(`${sharedFolder}corpus/PAIRS.tsv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t').map((name) => `${sharedFolder}corpus/${name}`) as [string, string])
    : []),
];

const opposite = { add: 'remove', remove: 'add', change: 'change', rename: 'rename' } as const;

/** A delta as a line; with `mirrored` as the other direction has to show it. */
function lineOf(delta: Delta, mirrored: boolean): string {
  const op = mirrored ? opposite[delta.op] : delta.op;
  const id = delta.op === 'rename' && mirrored ? delta.before.id : delta.id;
  const changes = changesOf(delta).map(({ property, class: name, from, to }) =>
    JSON.stringify(mirrored ? [property, name, to, from] : [property, name, from, to]),
  );
  return `${op} ${id} ${changes.join(' ')}`;
}

describe('the difference the other way round', () => {
  it.each(pairs)('%s, %s: is the mirror image', async (first, second) => {
    const [before, after] = await readPair(readFileSync(first, 'utf8'), readFileSync(second, 'utf8'));
    const there = compareSnapshots(before, after).deltas.map((delta) => lineOf(delta, true));
    const back = compareSnapshots(after, before).deltas.map((delta) => lineOf(delta, false));
    expect([...back].sort()).toEqual([...there].sort());
  });
});
