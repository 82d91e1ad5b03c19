import { groupBy } from '../model/group-by.ts';
import type { Model } from '../model/model.ts';
import { type IndexEntry, indexEntries } from './index-entry.ts';

/** Two indexes on the same keys of the same table that use different access methods, one on each side. */
export interface RivalIndexes {
  readonly before: IndexEntry;
  readonly after: IndexEntry;
}

/** Pairs each index that only one side has with those of the other side that index the same keys in another way. */
export function findRivalIndexes(before: Model, after: Model): readonly RivalIndexes[] {
  const [left, right] = [indexEntries(before), indexEntries(after)];
  const uses = (entries: readonly IndexEntry[]) => new Set(entries.map(keyOf));
  const [usedBefore, usedAfter] = [uses(left), uses(right)];
  const alone = groupBy(
    left.filter((entry) => !usedAfter.has(keyOf(entry))),
    sameKeys,
  );
  return right
    .filter((entry) => !usedBefore.has(keyOf(entry)) && !entry.isPart)
    .flatMap((entry) =>
      (alone.get(sameKeys(entry)) ?? [])
        .filter((other) => other.definition.method !== entry.definition.method)
        .map((other) => ({ before: other, after: entry })),
    );
}

function sameKeys({ table, definition: { keys } }: IndexEntry): string {
  return JSON.stringify([table.id, keys.join()]);
}

function keyOf({ table, definition: { method, keys } }: IndexEntry): string {
  return JSON.stringify([table.id, method, keys]);
}
