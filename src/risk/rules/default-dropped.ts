import type { RiskRule } from '../risk-rule.ts';

/** A default goes. */
export const defaultDropped: RiskRule = {
  id: 'default-dropped',
  level: 'medium',
  area: 'compatibility',
  title: 'A default goes',
  message: 'inserts that leave the column out {effect}',
  problem:
    'Code that relied on the default does not name the column. With NOT NULL every such insert fails at once.',
  solution: 'Deploy code that always writes the column, then drop the default.',
  example: 'ALTER TABLE public.orders ALTER COLUMN status DROP DEFAULT;',
  applies: ({ changed }) =>
    changed('column', 'default')
      .filter(
        ({ to, delta }) =>
          to === undefined &&
          delta.after.props.identity === undefined &&
          delta.after.props.generated === undefined,
      )
      .map(({ delta }) => {
        const fails = delta.after.props.notNull === true;
        return {
          object: delta.after,
          deltas: [delta],
          level: fails ? ('high' as const) : ('medium' as const),
          arguments: { effect: fails ? 'fail: it is NOT NULL' : 'write NULL' },
        };
      }),
};
