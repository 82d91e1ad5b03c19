import { blocks } from '../../locks/index.ts';
import type { RiskRule } from '../risk-rule.ts';
import { stepsByRelation } from '../steps-by-relation.ts';

/** A step locks a table that it does not name first. */
export const locksOtherTable: RiskRule = {
  id: 'locks-other-table',
  level: 'medium',
  area: 'locks',
  title: 'A step locks a table that it does not name first',
  message: '{lock} is taken here too, by steps about `{cause}`',
  problem:
    'A foreign key ties two tables: adding it blocks writes on the other one, dropping it (or dropping a table that has one) blocks its reads. A partition locks its parent.',
  solution: 'Watch both tables while the step runs; keep `lock_timeout` short.',
  example: `SET lock_timeout = '2s';
ALTER TABLE public.order_items DROP CONSTRAINT order_items_order_id_fkey;  -- also locks public.orders`,
  applies: ({ plan }) =>
    stepsByRelation(
      plan.steps,
      (_step, { kind, mode, other }) => kind === 'table' && other && blocks(mode).writes,
    ).map(({ relation, steps, lock }) => ({
      object: `table ${relation}`,
      steps,
      tables: [relation],
      level: lock === 'ACCESS EXCLUSIVE' ? ('medium' as const) : ('low' as const),
      arguments: { lock, cause: [...new Set(steps.map(({ kind, name }) => `${kind} ${name}`))] },
    })),
};
