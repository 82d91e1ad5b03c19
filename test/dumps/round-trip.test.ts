import { readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, type Delta, subjectOf } from '../../src/diff/delta.ts';
import { describeDelta } from '../../src/diff/describe.ts';
import type { Grant, Json } from '../../src/model/object.ts';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';
import { hasEngine } from '../verify/has-engine.ts';

const root = `${sharedFolder}corpus/`;
const dumps = hasShared
  ? readdirSync(root)
      .filter((name) => statSync(root + name).isDirectory())
      .flatMap((project) => readdirSync(root + project).map((name) => `${project}/${name}`))
      .sort()
  : [];

/** A change that loading a dump into another server makes, with the reason why it is one. */
interface RealChange {
  readonly reason: string;
  readonly is: (delta: Delta) => boolean;
}

const idIs =
  (pattern: RegExp) =>
  ({ id }: Delta): boolean =>
    pattern.test(id);

/** True where the only change is in privileges, and `gone` explains every one that differs. */
function onlyGrants(delta: Delta, gone: (grant: Grant) => boolean): boolean {
  return changesOf(delta).every(({ property, from, to }) => {
    if (property !== 'grants') return false;
    const keep = (grants: Json) =>
      ((grants ?? []) as unknown as Grant[])
        .filter((grant) => !gone(grant))
        .map((grant) => JSON.stringify(grant))
        .sort()
        .join();
    return keep(from) === keep(to);
  });
}

const always: readonly RealChange[] = [
  {
    reason: 'servers before 15 let PUBLIC create in the schema public, and their dumps do not say so (N22)',
    is: (delta) =>
      delta.op === 'change' &&
      delta.id === 'schema public' &&
      onlyGrants(delta, ({ role, privilege }) => role === 'PUBLIC' && privilege === 'CREATE'),
  },
  {
    reason: 'an extension belongs to who creates it, here postgres, whose own privileges a dump leaves out',
    is: (delta) =>
      delta.op === 'change' &&
      subjectOf(delta).address.kind === 'external object' &&
      onlyGrants(delta, ({ role }) => role === 'postgres'),
  },
];

/** What is left in single files, by a part of the name. */
const single: Readonly<Record<string, readonly RealChange[]>> = {
  supabase__postgres: [
    {
      reason: 'the table vault.secrets of an extension is a stub, whose columns are text: casts to text go',
      is: idIs(/^view vault\.decrypted_secrets$/),
    },
  ],
  'TheExGenesis__community-archive': [
    {
      reason: 'what is said of an object that the file does not create: the stub in its place is not dumped',
      is: (delta) =>
        subjectOf(delta).address.kind === 'external object' &&
        (delta.op === 'remove' ||
          changesOf(delta).every(({ property, to }) => property === 'comment' && to === undefined)),
    },
    {
      reason: 'a REVOKE, written by hand, of what the stub of a missing function never gave leaves no trace',
      is: (delta) =>
        delta.op === 'change' &&
        subjectOf(delta).address.kind === 'external object' &&
        onlyGrants(delta, ({ revoked }) => revoked === true),
    },
  ],
  'TheExGenesis__community-archive/2026-07-11': [
    {
      reason: 'the stub of a missing function has what default privileges gave it, which pg_dump leaves out',
      is: idIs(/get_tweet_count_by_date/),
    },
  ],
  'TheExGenesis__community-archive/2025-11-25': [
    {
      reason: 'a DO block that makes a type is run',
      is: idIs(/upload_phase_enum/),
    },
  ],
};

function realChanges(name: string): readonly RealChange[] {
  return [
    ...always,
    ...Object.entries(single).flatMap(([part, changes]) => (name.startsWith(part) ? changes : [])),
  ];
}

describe.skipIf(!hasShared || !hasEngine)('real dumps, loaded into PostgreSQL 18 and dumped again', () => {
  let engine: Engine;
  const used = new Set<RealChange>();
  let equal = 0;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());

  it.each(dumps)('%s', async (name) => {
    const text = readFileSync(root + name, 'utf8');
    expect((await engine.load(text)).failures).toEqual([]);
    const [before, after] = await readPair(text, await engine.dump());
    const { deltas } = compareEverything(before, after);
    const left = deltas.filter((delta) => {
      const found = realChanges(name).find(({ is }) => is(delta));
      if (found) used.add(found);
      return !found;
    });
    if (deltas.length === 0) equal++;
    expect(left.flatMap(describeDelta)).toEqual([]);
  });

  it('needs every reason that is listed', () => {
    console.info(`${dumps.length} dumps, ${equal} of them without any difference`);
    const unused = [...always, ...Object.values(single).flat()].filter((change) => !used.has(change));
    expect(unused.map(({ reason }) => reason)).toEqual([]);
  });
});
