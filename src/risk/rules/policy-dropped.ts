import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A policy goes while row security stays. */
export const policyDropped: RiskRule = {
  id: 'policy-dropped',
  level: 'high',
  area: 'security',
  title: 'A policy goes while row security stays',
  message: 'a {sort} policy of `{table}` goes: {effect}',
  problem:
    'Permissive policies are joined with OR, so losing one hides rows; restrictive ones with AND, so losing one shows rows.',
  solution: 'Read the policies that stay as one expression; test with each role.',
  example:
    "SELECT policyname, permissive, roles, cmd, qual, with_check FROM pg_policies WHERE tablename = 'orders';",
  applies: ({ removed, parentOf }) =>
    removed('policy')
      .filter(({ before }) => parentOf(before)?.props.rowSecurity === true)
      .map((delta) => {
        const permissive = delta.before.props.permissive === true;
        return {
          object: delta.before,
          deltas: [delta],
          arguments: {
            sort: permissive ? 'permissive' : 'restrictive',
            table: tableOf(delta.before),
            effect: permissive ? 'rows that only it showed are hidden' : 'rows that it hid are shown',
          },
        };
      }),
};
