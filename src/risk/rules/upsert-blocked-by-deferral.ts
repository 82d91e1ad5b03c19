import type { RiskRule } from '../risk-rule.ts';

/** A unique constraint becomes deferrable. */
export const upsertBlockedByDeferral: RiskRule = {
  id: 'upsert-blocked-by-deferral',
  level: 'medium',
  area: 'integrity',
  title: 'A unique constraint becomes deferrable',
  message: 'INSERT … ON CONFLICT can no longer use it, nor can a foreign key point at it',
  problem: 'ON CONFLICT infers only constraints that are checked at once.',
  solution: 'Keep a second, not deferrable unique index for the upserts.',
  example: 'CREATE UNIQUE INDEX CONCURRENTLY orders_number_now ON public.orders (number);',
  applies: ({ changed }) =>
    changed('constraint', 'deferrable')
      .filter(
        ({ to, delta }) =>
          to === true && (delta.after.props.type === 'unique' || delta.after.props.type === 'primary key'),
      )
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
