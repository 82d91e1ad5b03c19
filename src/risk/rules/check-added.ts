import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A CHECK is added or changed on a table with rows. */
export const checkAdded: RiskRule = {
  id: 'check-added',
  level: 'medium',
  area: 'integrity',
  title: 'A CHECK is added or changed on a table with rows',
  message: 'rows that violate it stop the validation, and writes that `{table}` took before can fail',
  problem: 'The constraint binds old code too: an insert or update that was fine yesterday fails.',
  solution: 'Count violating rows first; add it NOT VALID, then validate.',
  example: `SELECT count(*) FROM public.orders WHERE NOT (total > 0);
ALTER TABLE public.orders ADD CONSTRAINT total_positive CHECK (total > 0) NOT VALID;`,
  applies: ({ added, changed }) =>
    [
      ...added('constraint').filter(({ after: { props } }) => props.type === 'check'),
      ...changed('constraint', 'expression').map(({ delta }) => delta),
    ].map((delta) => ({ object: delta.after, deltas: [delta], arguments: { table: tableOf(delta.after) } })),
};
