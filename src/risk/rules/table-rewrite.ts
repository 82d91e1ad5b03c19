import type { RiskRule } from '../risk-rule.ts';

/** A table is rewritten under a lock. */
export const tableRewrite: RiskRule = {
  id: 'table-rewrite',
  level: 'high',
  bySize: true,
  area: 'locks',
  title: 'A table is rewritten under a lock',
  message: 'writes `{tables}` anew under {lock}: {blocks} wait as long as that takes',
  problem:
    'A rewrite copies every row and builds every index again; it takes as long as the table is large and needs its size on disk once more.',
  solution: 'Do it in a window sized by a trial on a copy, or add a new column, fill it in batches and swap.',
  example: `ALTER TABLE public.orders ADD COLUMN id_new bigint;
-- fill in batches, keep in step by a trigger, then swap names in one short transaction`,
  applies: ({ plan }) =>
    plan.steps
      .filter(({ impact }) => impact.rewrites.length > 0)
      .map((step) => ({
        object: `${step.kind} ${step.name}`,
        steps: [step],
        tables: step.impact.rewrites,
        arguments: {
          tables: step.impact.rewrites,
          lock: step.impact.locks[0]?.mode ?? 'ACCESS EXCLUSIVE',
          blocks: step.impact.blocks,
        },
      })),
};
