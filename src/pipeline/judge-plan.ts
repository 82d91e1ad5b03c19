import type { Config } from '../config/config.ts';
import { registry } from '../kinds/index.ts';
import { judgePlan } from '../plan-locks/judge-plan.ts';
import { findChecks } from '../preflight/find-checks.ts';
import type { Explain } from '../report/explain.ts';
import type { Judgement } from '../report/judgement.ts';
import { applySeverities } from '../risk/apply-severities.ts';
import { deployOrder, judgeCompatibility } from '../risk/compatibility/judge-compatibility.ts';
import { findRisks } from '../risk/find-risks.ts';
import { longestLock } from '../risk/longest-lock.ts';
import { measureRelations } from '../risk/measured-relation.ts';
import { createRiskContext, type RiskInput } from '../risk/risk-context.ts';
import { judgeReversals } from '../risk/rollback/judge-reversal.ts';
import { summariseReversals } from '../risk/rollback/summarise-reversals.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';
import { type PlanOptions, planSnapshots } from './plan-snapshots.ts';
import { reverseDeltas } from './reverse-deltas.ts';

/** How a plan is made and judged: `severities` and `impacts` as the configuration has them. */
export interface JudgeOptions extends PlanOptions {
  readonly decisions?: Pick<Config, 'severities' | 'impacts'>;
  /** Tells whether a policy gets wider; without it, nobody says. */
  readonly explain?: Explain;
}

/** Plans both directions and judges what the plan costs, breaks and destroys. */
export function judgeChanges(
  { before, after, deltas }: Pick<ComparedSnapshots, 'before' | 'after' | 'deltas'>,
  { decisions = {}, explain, ...options }: JudgeOptions = { style: 'online' },
): Judgement {
  const plan = judgePlan(planSnapshots(before, after, deltas, options), before.model, after.model, deltas);
  const back = reverseDeltas(deltas);
  // The way back runs on the server that the plan ran on.
  const reverse = planSnapshots(after, before, back, {
    ...options,
    targetVersion: plan.version,
    direction: 'rollback',
  });
  const rollback = judgePlan(reverse, after.model, before.model, back);
  const input: RiskInput = {
    deltas,
    before: before.model,
    after: after.model,
    plan,
    registry,
    versions: { before: before.header.serverMajor, after: after.header.serverMajor },
    measured: before,
    ...(decisions.impacts ? { impacts: decisions.impacts } : {}),
    ...(explain ? { policyEffect: (delta) => explain(delta)?.effect } : {}),
  };
  const context = createRiskContext(input);
  const found = findRisks(input);
  // What a step loses does not depend on how loudly the user wants to hear of it.
  const reversals = judgeReversals(plan, before.model, found);
  const compatibility = judgeCompatibility(context);
  const longest = longestLock(plan.steps, measureRelations(before.model, before));
  return {
    plan,
    rollback,
    reversals,
    reversible: summariseReversals(reversals),
    findings: applySeverities(found, decisions.severities ?? {}),
    compatibility,
    order: deployOrder(compatibility),
    checks: findChecks(context),
    ...(longest ? { longestLock: longest } : {}),
    destructiveSteps: plan.steps.filter(({ destructive }) => destructive).map(({ id }) => id),
  };
}
