import { blocks } from '../../locks/index.ts';
import type { RiskRule } from '../risk-rule.ts';
import { stepsByRelation } from '../steps-by-relation.ts';

/** A table is locked against writes for a moment. */
export const blocksWrites: RiskRule = {
  id: 'blocks-writes',
  level: 'low',
  area: 'locks',
  title: 'A table is locked against writes for a moment',
  message: '{lock} in {count}: reads go on, writes wait',
  problem:
    'Foreign keys and triggers take SHARE ROW EXCLUSIVE. It is short, but it waits for running writes, and later writes wait for it.',
  solution: 'Run with `lock_timeout` (the plan sets 5 s) and try again when it is hit.',
  example: `SET lock_timeout = '5s';
CREATE TRIGGER touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();`,
  applies: ({ plan }) =>
    stepsByRelation(
      plan.steps,
      ({ impact }, { kind, mode, other }) =>
        kind === 'table' && !other && !impact.long && mode !== 'ACCESS EXCLUSIVE' && blocks(mode).writes,
    ).map(({ relation, steps, lock }) => ({
      object: `table ${relation}`,
      steps,
      tables: [relation],
      arguments: { lock, count: steps.length === 1 ? '1 step' : `${steps.length} steps` },
    })),
};
