import { markCode } from '../../sql/mark-code.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A collation changes. */
export const collationChanged: RiskRule = {
  id: 'collation-changed',
  level: 'high',
  area: 'integrity',
  title: 'A collation changes',
  message: 'sort order and equality of the values change from {from} to {to}',
  problem:
    'Indexes on the column are built again; range queries, unique keys and partitions follow the new order.',
  solution: 'Look for values that become equal before; rebuild dependent indexes in the window.',
  example: 'SELECT lower(code), count(*) FROM public.orders GROUP BY 1 HAVING count(*) > 1;',
  applies: ({ changed }) =>
    [...changed('column', 'collation'), ...changed('domain', 'collation')].map(({ delta, from, to }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: {
        from: from === undefined ? 'the default' : markCode(String(from)),
        to: to === undefined ? 'the default' : markCode(String(to)),
      },
    })),
};
