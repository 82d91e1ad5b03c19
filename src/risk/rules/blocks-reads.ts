import type { RiskRule } from '../risk-rule.ts';
import { stepsByRelation } from '../steps-by-relation.ts';

/** A table is locked against reads for a moment. */
export const blocksReads: RiskRule = {
  id: 'blocks-reads',
  level: 'low',
  area: 'locks',
  title: 'A table is locked against reads for a moment',
  message:
    'ACCESS EXCLUSIVE in {count}: short, but it queues behind every running query, and all others queue behind it',
  problem:
    'The lock itself lasts milliseconds. While it waits for a long SELECT, every later query on the table waits too.',
  solution:
    'Run with `lock_timeout` (the plan sets 5 s) and try again when it is hit; look for long transactions first.',
  example: `SET lock_timeout = '5s';
ALTER TABLE public.orders ADD COLUMN note text;`,
  applies: ({ plan }) =>
    stepsByRelation(
      plan.steps,
      ({ impact }, { mode, kind, other }) =>
        mode === 'ACCESS EXCLUSIVE' && kind === 'table' && !other && !impact.long,
    ).map(({ relation, steps }) => ({
      object: `table ${relation}`,
      steps,
      tables: [relation],
      arguments: { count: steps.length === 1 ? '1 step' : `${steps.length} steps` },
    })),
};
