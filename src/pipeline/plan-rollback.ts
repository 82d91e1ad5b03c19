import type { Plan } from '../plan/plan.ts';
import { type ComparedSnapshots, compareSnapshots } from './compare-snapshots.ts';
import { type PlanOptions, planSnapshots } from './plan-snapshots.ts';

/** Plans the way back from the second snapshot to the first, for the server that the first one comes from. */
export function planRollback(
  { inputs: { before, after }, omitted, settings }: ComparedSnapshots,
  { strictText = false, ...options }: PlanOptions & { readonly strictText?: boolean },
): Plan {
  const back = compareSnapshots(after, before, {
    strictText,
    trustBefore: true,
    isWayBack: true,
    settings: {
      ...settings,
      renames: settings.renames.map((rename) => ({ ...rename, from: rename.to, to: rename.from })),
    },
    omitted: { before: omitted.after, after: omitted.before },
  });
  const targetVersion = options.targetVersion ?? before.header.serverMajor;
  return planSnapshots(back.before, before, back.deltas, {
    ...options,
    direction: 'rollback',
    ...(targetVersion === undefined ? {} : { targetVersion }),
  });
}
