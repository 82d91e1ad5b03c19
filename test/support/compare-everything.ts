import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { noSettings } from '../../src/config/comparison-settings.ts';
import { type ComparedSnapshots, compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';

/** Compares two snapshots with no preset in force, so that nothing which differs is set aside. */
export function compareEverything(before: Snapshot, after: Snapshot): ComparedSnapshots {
  return compareSnapshots(before, after, { settings: { ...noSettings, presets: ['none'] } });
}
