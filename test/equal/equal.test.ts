import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { changesOf, type Delta, subjectOf } from '../../src/diff/delta.ts';
import { describeDelta } from '../../src/diff/describe.ts';
import { readSnapshotFile } from '../../src/io/read-snapshot-file.ts';
import type { Grant, Json } from '../../src/model/object.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

const root = `${sharedFolder}facts/fixtures/`;

async function readFixtures(names: readonly string[]): Promise<readonly Snapshot[]> {
  const files = [];
  for (const name of names) {
    files.push(
      await readSnapshotFile(
        { label: name, path: name },
        { cwd: root, stdin: process.stdin, keepRows: () => false },
      ),
    );
  }
  return loadSnapshots(files);
}

/**
 * Changes that the fixtures really hold: EXTRACT returns numeric since 14, date_part double precision (N14); PUBLIC may
 * create in the schema public of servers before 15 (N22); a database moved from 13 to 18 lacks MAINTAIN (N19).
 */
function isListed(delta: Delta): boolean {
  return (
    delta.op === 'change' &&
    changesOf(delta).every(
      ({ property, near, from, to }) =>
        near?.includes('N14') ||
        (property === 'grants' && delta.id === 'schema public' && differByPublicCreate(from, to)) ||
        (property === 'grants' && sameGrants(from, to, 'MAINTAIN')),
    )
  );
}

function differByPublicCreate(from: Json, to: Json): boolean {
  const publicCreate = ({ role, privilege }: Grant) => role === 'PUBLIC' && privilege === 'CREATE';
  const keep = (grants: Json) =>
    ((grants ?? []) as unknown as Grant[]).filter((grant) => !publicCreate(grant));
  return sameSets(keep(from), keep(to));
}

function sameGrants(from: Json, to: Json, but: string): boolean {
  const keep = (grants: Json) =>
    ((grants ?? []) as unknown as Grant[]).filter(({ privilege }) => privilege !== but);
  return sameSets(keep(from), keep(to));
}

function sameSets(a: readonly Grant[], b: readonly Grant[]): boolean {
  const texts = (grants: readonly Grant[]) => grants.map((grant) => JSON.stringify(grant)).sort();
  return texts(a).join() === texts(b).join();
}

function isStructural(delta: Delta): boolean {
  const changes = changesOf(delta);
  return changes.length === 0 || changes.some((change) => change.class === 'structural');
}

describe.skipIf(!hasShared)('dumps of one schema', () => {
  const names = hasShared
    ? readdirSync(`${root}equal`)
        .map((name) => `equal/${name}`)
        .sort()
    : [];

  it('shows no structural difference in any pair', { timeout: 600_000 }, async () => {
    const snapshots = await readFixtures(names);
    const found = new Map<string, string[]>();
    let pairs = 0;
    for (const before of snapshots) {
      for (const after of snapshots) {
        if (before === after) continue;
        pairs++;
        for (const delta of compareSnapshots(before, after).deltas) {
          if (isListed(delta)) continue;
          const text = describeDelta(delta).join('\n').slice(0, 400);
          const key = `${isStructural(delta) ? 'STRUCTURAL ' : ''}${subjectOf(delta).id}\n${text}`;
          found.set(key, [...(found.get(key) ?? []), `${before.label} ${after.label}`]);
        }
      }
    }
    const lines = [...found].map(([text, where]) => `${where.length} pairs, e.g. ${where[0]}: ${text}`);
    console.info(`${pairs} pairs of equal dumps`);
    expect(lines).toEqual([]);
  });

  it.each([
    ['history-ha.s15.sql', 'history-hb.s15.sql'],
    ['history-ha.s18.sql', 'history-hb.s18.sql'],
    ['tz-berlin.s15.sql', 'tz-utc.s15.sql'],
    ['tz-berlin.s18.sql', 'tz-utc.s18.sql'],
  ])('%s equals %s', async (first, second) => {
    const [before, after] = await readFixtures([first, second]);
    const structural = compareSnapshots(before!, after!).deltas.filter(isStructural);
    expect(structural.map((delta) => describeDelta(delta).join('\n'))).toEqual([]);
  });
});
