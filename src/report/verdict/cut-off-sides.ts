import type { Snapshot } from '../../assemble/snapshot.ts';

/** The labels of the sides whose dump ends before pg_dump was done. */
export function cutOffSides({
  before,
  after,
}: {
  readonly before: Pick<Snapshot, 'label' | 'header'>;
  readonly after: Pick<Snapshot, 'label' | 'header'>;
}): readonly string[] {
  return [before, after].filter(({ header }) => !header.complete).map(({ label }) => label);
}
