import type { RiskRule } from '../risk-rule.ts';

/** A plain column becomes a generated one. */
export const columnBecomesGenerated: RiskRule = {
  id: 'column-becomes-generated',
  level: 'critical',
  area: 'data',
  title: 'A plain column becomes a generated one',
  message: 'the stored values are replaced by what the expression gives',
  problem:
    'PostgreSQL cannot turn a column into a generated one: it is dropped and added, and its values are gone.',
  solution: 'Compare the values with the expression first; keep the old column under another name.',
  example: `SELECT count(*) FROM public.orders WHERE total IS DISTINCT FROM net + tax;
ALTER TABLE public.orders RENAME COLUMN total TO total_before;
ALTER TABLE public.orders ADD COLUMN total numeric GENERATED ALWAYS AS (net + tax) STORED;`,
  applies: ({ changed }) =>
    changed('column', 'generated')
      .filter(({ from }) => from === undefined)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
