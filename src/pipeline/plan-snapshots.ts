import type { Snapshot } from '../assemble/snapshot.ts';
import type { Delta } from '../diff/delta.ts';
import { registry } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { planMigration } from '../plan/plan-migration.ts';

/** Versions of PostgreSQL that plans are written for. */
export const oldestTarget = 11;
export const newestTarget = 19;

/** How a plan is made. */
export interface PlanOptions {
  readonly style: Plan['style'];
  /** Major version of the server that the plan runs on; default the one that the first dump comes from. */
  readonly targetVersion?: number;
}

/** Plans the migration from one snapshot to another. */
export function planSnapshots(
  before: Snapshot,
  after: Snapshot,
  deltas: readonly Delta[],
  { style, targetVersion }: PlanOptions,
): Plan {
  const version = targetVersion ?? before.header.serverMajor ?? after.header.serverMajor ?? newestTarget;
  return planMigration({
    before: before.model,
    after: after.model,
    deltas,
    registry,
    style,
    version: Math.min(newestTarget, Math.max(oldestTarget, Math.floor(version))),
  });
}
