import type { RiskRule } from '../risk-rule.ts';

/** A view has another query. */
export const viewQueryChanged: RiskRule = {
  id: 'view-query-changed',
  level: 'low',
  area: 'compatibility',
  title: 'A view has another query',
  message: 'readers get other rows or values under the same name',
  problem: 'Nothing fails; results change.',
  solution: 'Compare both queries on a copy of the data before.',
  example: 'SELECT * FROM old_open_orders EXCEPT SELECT * FROM public.open_orders;',
  applies: ({ changed }) =>
    changed('view', 'query').map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
