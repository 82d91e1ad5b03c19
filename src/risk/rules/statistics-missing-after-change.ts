import type { RiskRule } from '../risk-rule.ts';
import { typeChanges } from '../type-changes.ts';

/** Statistics of a column are gone after the change. */
export const statisticsMissingAfterChange: RiskRule = {
  id: 'statistics-missing-after-change',
  level: 'low',
  area: 'performance',
  title: 'Statistics of a column are gone after the change',
  message: 'the planner knows nothing of the values until ANALYZE',
  problem:
    'A rewritten column and an index on an expression have no statistics; plans are guesses until ANALYZE or autovacuum has run.',
  solution: 'Run ANALYZE right after the step.',
  example: 'ANALYZE public.orders (status);',
  applies: (context) => typeChanges(context).map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
