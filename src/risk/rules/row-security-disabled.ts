import { displayName } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Row-level security is switched off. */
export const rowSecurityDisabled: RiskRule = {
  id: 'row-security-disabled',
  level: 'critical',
  area: 'security',
  title: 'Row-level security is switched off',
  message: 'every role with privileges on `{table}` sees and writes all rows',
  problem: 'Policies stay in the catalog but are not applied.',
  solution: 'Keep it enabled; give the roles that need all rows a policy or BYPASSRLS.',
  example: 'ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;',
  applies: ({ changed }) =>
    changed('table', 'rowSecurity')
      .filter(({ to }) => to === false)
      .map(({ delta }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { table: displayName(delta.after.address) },
      })),
};
