import type { RiskRule } from '../risk-rule.ts';

/** A generated column has another expression. */
export const generatedExpressionChanged: RiskRule = {
  id: 'generated-expression-changed',
  level: 'medium',
  area: 'compatibility',
  title: 'A generated column has another expression',
  message: 'all values change with it; a stored column is rewritten',
  problem: 'Before PostgreSQL 17 the column is dropped and added, and what depends on it with it.',
  solution: 'Compare both expressions over the data first.',
  example: 'SELECT count(*) FROM public.orders WHERE total IS DISTINCT FROM net * 1.19;',
  applies: ({ changed }) =>
    changed('column', 'generated')
      .filter(({ from, to }) => from !== undefined && to !== undefined)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
