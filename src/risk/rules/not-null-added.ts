import type { RiskRule } from '../risk-rule.ts';

/** A column becomes NOT NULL. */
export const notNullAdded: RiskRule = {
  id: 'not-null-added',
  level: 'medium',
  area: 'compatibility',
  title: 'A column becomes NOT NULL',
  message: 'rows with NULL stop the validation, and code that writes NULL fails',
  problem:
    'SET NOT NULL checks every row. Afterwards an insert or update that leaves the column out without a default fails.',
  solution: 'Run the pre-flight query, repair the rows, deploy code that always writes a value, then set it.',
  example: `SELECT count(*) FROM public.orders WHERE region IS NULL;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ changed }) =>
    changed('column', 'notNull')
      .filter(({ to, delta }) => to === true && delta.after.props.declared === true)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
