import { registry } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { judgePlan } from '../plan-locks/judge-plan.ts';
import { findChecks } from '../preflight/find-checks.ts';
import type { PreflightCheck } from '../preflight/preflight-check.ts';
import { createRiskContext } from '../risk/risk-context.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';

/** The questions to ask the database before a plan runs on it. */
export function checksFor(
  { before, after, deltas }: Pick<ComparedSnapshots, 'before' | 'after' | 'deltas'>,
  plan: Plan,
): readonly PreflightCheck[] {
  return findChecks(
    createRiskContext({
      deltas,
      before: before.model,
      after: after.model,
      plan: judgePlan(plan, before.model, after.model, deltas),
      registry,
      versions: { before: before.header.serverMajor, after: after.header.serverMajor },
    }),
  );
}
