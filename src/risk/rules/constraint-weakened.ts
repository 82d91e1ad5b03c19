import type { RiskRule } from '../risk-rule.ts';

/** A constraint is no longer validated or enforced. */
export const constraintWeakened: RiskRule = {
  id: 'constraint-weakened',
  level: 'medium',
  area: 'integrity',
  title: 'A constraint is no longer validated or enforced',
  message: 'rows that violate it may be there: {how}',
  problem: 'The planner and readers no longer trust it; NOT ENFORCED is only a remark.',
  solution: 'VALIDATE CONSTRAINT, or ALTER CONSTRAINT … ENFORCED from PostgreSQL 18 on.',
  example: 'ALTER TABLE public.orders VALIDATE CONSTRAINT total_positive;',
  applies: ({ changed }) =>
    [
      ...changed('constraint', 'validated'),
      ...changed('constraint', 'enforced'),
      ...changed('domain constraint', 'validated'),
    ]
      .filter(({ to }) => to === false)
      .map(({ delta, change }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { how: change.property === 'enforced' ? 'NOT ENFORCED' : 'NOT VALID' },
      })),
};
