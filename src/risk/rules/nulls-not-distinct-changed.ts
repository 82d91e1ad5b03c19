import type { RiskRule } from '../risk-rule.ts';

/** Uniqueness treats NULL in another way. */
export const nullsNotDistinctChanged: RiskRule = {
  id: 'nulls-not-distinct-changed',
  level: 'medium',
  area: 'integrity',
  title: 'Uniqueness treats NULL in another way',
  message: 'two rows with NULL in the key {effect}',
  problem: 'NULLS NOT DISTINCT makes duplicates of rows that were none, and the build stops at them.',
  solution: 'Count rows with NULL in the key first.',
  example: 'SELECT count(*) FROM public.orders WHERE number IS NULL;',
  applies: ({ changed }) =>
    [...changed('constraint', 'nullsNotDistinct'), ...changed('index', 'nullsNotDistinct')].map(
      ({ delta, to }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { effect: to === true ? 'become duplicates' : 'are no duplicates any more' },
      }),
    ),
};
