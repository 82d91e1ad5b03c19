import type { RiskRule } from '../risk-rule.ts';
import { typeChanges } from '../type-changes.ts';

/** Values may not fit the new type. */
export const typeMayFail: RiskRule = {
  id: 'type-may-fail',
  level: 'high',
  area: 'data',
  title: 'Values may not fit the new type',
  message: 'a value that does not fit `{to}` stops the statement',
  problem:
    'ALTER COLUMN TYPE converts every row; the first value that cannot be converted rolls everything back, after the table was locked.',
  solution: 'Run the pre-flight query; repair what it finds, then change the type.',
  example: `SELECT count(*) FROM public.orders WHERE char_length(code) > 10;
ALTER TABLE public.orders ALTER COLUMN code TYPE varchar(10);`,
  applies: (context) =>
    typeChanges(context)
      .filter(({ cost }) => cost.mayFail)
      .map(({ delta, from, to }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { from, to },
        // Only the range of a float can be exceeded.
        ...(/^(?:double precision|real)$/.test(to) && from.startsWith('numeric')
          ? { level: 'medium' as const }
          : {}),
      })),
};
