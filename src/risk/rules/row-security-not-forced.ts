import { displayName } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Row-level security no longer binds the owner. */
export const rowSecurityNotForced: RiskRule = {
  id: 'row-security-not-forced',
  level: 'high',
  area: 'security',
  title: 'Row-level security no longer binds the owner',
  message: 'the owner of `{table}` sees and writes all rows',
  problem: 'Applications often connect as the owner, for whom policies do not hold unless forced.',
  solution: 'Keep FORCE, or let the application connect as another role.',
  example: 'ALTER TABLE public.orders FORCE ROW LEVEL SECURITY;',
  applies: ({ changed }) =>
    changed('table', 'rowSecurityForced')
      .filter(({ to }) => to === false)
      .map(({ delta }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { table: displayName(delta.after.address) },
      })),
};
