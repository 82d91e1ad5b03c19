import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A table gets a policy. */
export const policyAdded: RiskRule = {
  id: 'policy-added',
  level: 'medium',
  area: 'security',
  title: 'A table gets a policy',
  message: 'a {sort} policy on `{table}` for `{roles}`: {effect}',
  problem: 'A permissive policy widens access as soon as row security is on; a restrictive one narrows it.',
  solution: 'Test with each role before and after.',
  example: 'SET ROLE member; SELECT count(*) FROM public.orders; RESET ROLE;',
  applies: ({ added }) =>
    added('policy').map((delta) => {
      const { permissive, roles } = delta.after.props;
      return {
        object: delta.after,
        deltas: [delta],
        arguments: {
          sort: permissive === true ? 'permissive' : 'restrictive',
          table: tableOf(delta.after),
          roles: roles as readonly string[],
          effect:
            permissive === true ? 'more rows can be seen or written' : 'fewer rows can be seen or written',
        },
      };
    }),
};
