import type { Config } from '../config/config.ts';
import { registry } from '../kinds/index.ts';
import type { Plan } from '../plan/plan.ts';
import { judgePlan } from '../plan-locks/judge-plan.ts';
import { applySeverities } from '../risk/apply-severities.ts';
import { findRisks } from '../risk/find-risks.ts';
import type { Finding } from '../risk/finding.ts';
import type { ComparedSnapshots } from './compare-snapshots.ts';
import { reverseDeltas } from './reverse-deltas.ts';

/** The findings about a plan that is there already, in one of the two directions. */
export function judgeDirection(
  compared: Pick<ComparedSnapshots, 'before' | 'after' | 'deltas'>,
  plan: Plan,
  direction: 'forward' | 'rollback',
  { severities = {}, impacts }: Pick<Config, 'severities' | 'impacts'> = {},
): readonly Finding[] {
  const back = direction === 'rollback';
  const deltas = back ? reverseDeltas(compared.deltas) : compared.deltas;
  const [before, after] = back ? [compared.after, compared.before] : [compared.before, compared.after];
  const findings = findRisks({
    deltas,
    before: before.model,
    after: after.model,
    plan: judgePlan(plan, before.model, after.model, deltas),
    registry,
    versions: { before: before.header.serverMajor, after: after.header.serverMajor },
    // Both directions run on the server of the first dump.
    measured: compared.before,
    ...(impacts ? { impacts } : {}),
  });
  return applySeverities(findings, severities);
}
