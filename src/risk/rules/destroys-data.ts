import type { RiskRule } from '../risk-rule.ts';

/** A step destroys data. */
export const destroysData: RiskRule = {
  id: 'destroys-data',
  level: 'critical',
  area: 'data',
  title: 'A step destroys data',
  message: 'the plan destroys data here: {steps}',
  problem: 'What the step takes away cannot be computed again.',
  solution: 'Take a backup of it, or keep it under another name, before the step runs.',
  example: 'CREATE TABLE zz_kept_orders AS TABLE public.orders;',
  // The rules for tables, columns, sequences and types say more; this one catches what none of them knows.
  applies: ({ plan, removed }) => {
    const known = new Set(
      ['table', 'column', 'sequence', 'foreign table'].flatMap((kind) => removed(kind).map(({ id }) => id)),
    );
    return plan.steps
      .filter(({ losesData, object, action }) => losesData && !known.has(object) && action !== 'alter')
      .map((step) => ({ object: `${step.kind} ${step.name}`, steps: [step], arguments: { steps: step.id } }));
  },
};
