import { registry } from '../kinds/index.ts';
import { judgePlan } from '../plan-locks/judge-plan.ts';
import { findChecks } from '../preflight/find-checks.ts';
import type { Judgement } from '../report/judgement.ts';
import { deployOrder, judgeCompatibility } from '../risk/compatibility/judge-compatibility.ts';
import { findRisks } from '../risk/find-risks.ts';
import { longestLock } from '../risk/longest-lock.ts';
import { createRiskContext, type RiskInput } from '../risk/risk-context.ts';
import { judgeReversals } from '../risk/rollback/judge-reversal.ts';
import { summariseReversals } from '../risk/rollback/summarise-reversals.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';
import { type PlanOptions, planSnapshots } from './plan-snapshots.ts';
import { reverseDeltas } from './reverse-deltas.ts';

/** Plans both directions and judges what the plan costs, breaks and destroys. */
export function judgeChanges(
  { before, after, deltas }: Pick<ComparedSnapshots, 'before' | 'after' | 'deltas'>,
  options: PlanOptions = { style: 'online' },
): Judgement {
  const plan = judgePlan(planSnapshots(before, after, deltas, options), before.model, after.model, deltas);
  const back = reverseDeltas(deltas);
  // The way back runs on the server that the plan ran on.
  const reverse = planSnapshots(after, before, back, { ...options, targetVersion: plan.version });
  const rollback = judgePlan(reverse, after.model, before.model, back);
  const input: RiskInput = {
    deltas,
    before: before.model,
    after: after.model,
    plan,
    registry,
    versions: { before: before.header.serverMajor, after: after.header.serverMajor },
  };
  const context = createRiskContext(input);
  const findings = findRisks(input);
  const reversals = judgeReversals(plan, before.model, findings);
  const compatibility = judgeCompatibility(context);
  const longest = longestLock(plan.steps);
  return {
    plan,
    rollback,
    reversals,
    reversible: summariseReversals(reversals),
    findings,
    compatibility,
    order: deployOrder(compatibility),
    checks: findChecks(context),
    ...(longest ? { longestLock: longest } : {}),
    destructiveSteps: plan.steps.filter(({ destructive }) => destructive).map(({ id }) => id),
  };
}
