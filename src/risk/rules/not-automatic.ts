import type { RiskRule } from '../risk-rule.ts';

/** A person has to write a step. */
export const notAutomatic: RiskRule = {
  id: 'not-automatic',
  level: 'high',
  area: 'operations',
  title: 'A person has to write a step',
  message: '{decision}',
  problem:
    'No statement can be derived from the two schemas, because it depends on the data or on what is meant.',
  solution: 'Decide, write the statement into the plan at this place, and rehearse it on a copy.',
  example: `UPDATE public.orders SET region = 'eu' WHERE region IS NULL;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ plan }) =>
    plan.steps
      .filter(({ sql, decision }) => sql === '' && decision !== undefined)
      .map((step) => ({
        object: `${step.kind} ${step.name}`,
        steps: [step],
        arguments: { decision: step.decision! },
        level: step.phase === 'backfill' ? ('medium' as const) : ('high' as const),
      })),
};
