import type { RiskRule } from '../risk-rule.ts';

/** A column may be NULL. */
export const notNullDropped: RiskRule = {
  id: 'not-null-dropped',
  level: 'low',
  area: 'compatibility',
  title: 'A column may be NULL',
  message: 'readers that trust the column to have a value can meet NULL',
  problem:
    'Code written for NOT NULL often has a type without NULL; the first NULL breaks it, not the deployment.',
  solution: 'Deploy readers that take NULL first.',
  example: "SELECT coalesce(region, 'none') FROM public.orders;",
  applies: ({ changed }) =>
    changed('column', 'notNull')
      .filter(({ to, delta }) => to === false && delta.after.props.declared === true)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
