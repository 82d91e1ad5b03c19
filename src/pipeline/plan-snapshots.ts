import type { Snapshot } from '../assemble/snapshot.ts';
import type { Delta } from '../diff/delta.ts';
import { registry } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { planMigration } from '../plan/plan-migration.ts';

/** Versions of PostgreSQL that plans are written for. */
const oldestTarget = 11;
const newestTarget = 19;
/**
 * Where no dump names its server: the oldest version that still got updates in 2026. What is written for it runs on
 * newer ones, and their locks are no stronger.
 */
const assumedTarget = 14;

/** How a plan is made. */
export interface PlanOptions {
  readonly style: Plan['style'];
  /** Major version of the server that the plan runs on; default the one that the first dump comes from. */
  readonly targetVersion?: number;
  /** Which way the plan goes; the steps of a rollback are told apart by their ids. Default forward. */
  readonly direction?: 'forward' | 'rollback';
}

type Sides = readonly [before: Snapshot, after: Snapshot, deltas: readonly Delta[]];

/** Plans the migration from one snapshot to another. */
export function planSnapshots(
  before: Snapshot,
  after: Snapshot,
  deltas: readonly Delta[],
  options: PlanOptions,
): Plan {
  const version = options.targetVersion ?? before.header.serverMajor ?? after.header.serverMajor;
  if (version === undefined) return planForUnknown([before, after, deltas], options);
  return planFor([before, after, deltas], options, version);
}

/** The plan for the oldest of the usual versions on which all of it can be written that can be written at all. */
function planForUnknown(sides: Sides, options: PlanOptions): Plan {
  const open = ({ steps }: Plan) => steps.filter(({ sql }) => sql === '').length;
  let plan = planFor(sides, options, assumedTarget);
  const least = open(plan) && open(planFor(sides, options, newestTarget));
  while (open(plan) > least) plan = planFor(sides, options, plan.version + 1);
  return { ...plan, assumed: true };
}

function planFor([before, after, deltas]: Sides, { style, direction }: PlanOptions, version: number): Plan {
  return planMigration({
    before: before.model,
    after: after.model,
    deltas,
    registry,
    style,
    letter: direction === 'rollback' ? 'R' : 'S',
    version: Math.min(newestTarget, Math.max(oldestTarget, Math.floor(version))),
  });
}
