import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A CHECK or exclusion constraint goes. */
export const checkLost: RiskRule = {
  id: 'check-lost',
  level: 'low',
  area: 'integrity',
  title: 'A CHECK or exclusion constraint goes',
  message: 'values that `{table}` refused before come in',
  problem:
    'Readers that rely on the rule meet values they do not know, and the rule cannot be added back over them.',
  solution: 'Make sure that no reader relies on it.',
  example: 'SELECT status, count(*) FROM public.orders GROUP BY status;',
  applies: ({ removed }) =>
    removed('constraint')
      .filter(({ before: { props } }) => props.type === 'check' || props.type === 'exclusion')
      .map((delta) => ({
        object: delta.before,
        deltas: [delta],
        arguments: { table: tableOf(delta.before) },
      })),
};
