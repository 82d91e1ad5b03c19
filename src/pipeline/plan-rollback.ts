import type { Plan } from '../plan/plan.ts';
import { type ComparedSnapshots, compareSnapshots } from './compare-snapshots.ts';
import { type PlanOptions, planSnapshots } from './plan-snapshots.ts';

/** Plans the way back from the second snapshot to the first, for the server that the first one comes from. */
export function planRollback(
  { before, after, omitted }: ComparedSnapshots,
  { strictText = false, ...options }: PlanOptions & { readonly strictText?: boolean },
): Plan {
  const back = compareSnapshots(after, before, {
    strictText,
    omitted: { before: omitted.after, after: omitted.before },
  });
  const targetVersion = options.targetVersion ?? before.header.serverMajor;
  return planSnapshots(after, before, back.deltas, {
    ...options,
    ...(targetVersion === undefined ? {} : { targetVersion }),
  });
}
