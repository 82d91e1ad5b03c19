import type { RiskRule } from '../risk-rule.ts';

/** Objects are dropped and created again. */
export const objectsRebuilt: RiskRule = {
  id: 'objects-rebuilt',
  level: 'medium',
  area: 'operations',
  title: 'Objects are dropped and created again',
  message: 'dropped and created again because {because}: `{objects}`',
  problem:
    'Between DROP and CREATE whoever uses them gets an error, unless both stand in one transaction; privileges and comments are restored by the plan.',
  solution: 'Keep the drop, the change and the create in one transaction, in the window.',
  example: `BEGIN;
DROP VIEW public.open_orders;
ALTER TABLE public.orders ALTER COLUMN status TYPE text;
CREATE VIEW public.open_orders AS SELECT id FROM public.orders WHERE status = 'open';
COMMIT;`,
  applies: ({ plan }) => {
    const groups = new Map<string, (typeof plan.steps)[number][]>();
    for (const step of plan.steps) {
      if (step.action !== 'rebuild' || !step.because) continue;
      groups.set(step.because, [...(groups.get(step.because) ?? []), step]);
    }
    return [...groups].map(([because, steps]) => {
      const objects = [...new Set(steps.map(({ kind, name }) => `${kind} ${name}`))];
      return { object: objects[0]!, steps, arguments: { objects, because } };
    });
  },
};
