import type { RiskRule } from '../risk-rule.ts';

/** A constraint is validated in the transaction that adds it. */
export const validatedInSameTransaction: RiskRule = {
  id: 'validated-in-same-transaction',
  level: 'medium',
  area: 'locks',
  title: 'A constraint is validated in the transaction that adds it',
  message: 'the lock of ADD CONSTRAINT is held while all rows are read',
  problem:
    'NOT VALID is meant to let go of the strong lock before the rows are read; in one transaction nothing is gained.',
  solution: 'Commit between ADD CONSTRAINT … NOT VALID and VALIDATE CONSTRAINT.',
  example: `BEGIN; ALTER TABLE public.orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID; COMMIT;
BEGIN; ALTER TABLE public.orders VALIDATE CONSTRAINT c; COMMIT;`,
  applies: ({ plan }) => {
    const added = new Map<string, (typeof plan.steps)[number]>();
    const key = (step: (typeof plan.steps)[number], name: string) =>
      `${step.transaction} ${step.phase} ${step.object} ${name}`;
    return plan.steps.flatMap((step) => {
      const not = /\bADD CONSTRAINT (\S+)[\s\S]*\bNOT VALID$/.exec(step.sql)?.[1];
      if (not && step.impact.locks.length > 0) added.set(key(step, not), step);
      const name = /\bVALIDATE CONSTRAINT (\S+)$/.exec(step.sql)?.[1];
      const first = name && added.get(key(step, name));
      return first && step.transaction !== 0
        ? [{ object: `${step.kind} ${step.name}`, steps: [first, step] }]
        : [];
    });
  },
};
