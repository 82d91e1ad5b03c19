import type { Plan } from '../plan/plan.ts';
import { createRedactor } from '../redact/index.ts';

/** A plan that may be shown, and the steps that cannot run before somebody fills their secrets in. */
export interface RedactedPlan {
  readonly plan: Plan;
  readonly incomplete: readonly string[];
}

const fillIn = 'This statement held a secret, which stands here as ‹redacted›: fill it in before it runs.';

/** Takes the secrets out of every text of a plan. The proof runs the plan as it was before. */
export function redactPlan(plan: Plan): RedactedPlan {
  const redactor = createRedactor();
  const incomplete: string[] = [];
  const steps = plan.steps.map((step) => {
    const sql = redactor.redact(step.sql);
    if (sql !== step.sql) incomplete.push(step.id);
    const decision = [sql === step.sql ? '' : fillIn, step.decision ? redactor.redact(step.decision) : '']
      .filter((text) => text !== '')
      .join(' ');
    return {
      ...step,
      sql,
      ...(decision ? { decision } : {}),
      ...(step.note ? { note: redactor.redact(step.note) } : {}),
      ...(step.because ? { because: redactor.redact(step.because) } : {}),
    };
  });
  return { plan: { ...plan, steps }, incomplete };
}
