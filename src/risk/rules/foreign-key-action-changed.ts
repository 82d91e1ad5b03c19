import type { RiskRule } from '../risk-rule.ts';

/** A foreign key acts in another way. */
export const foreignKeyActionChanged: RiskRule = {
  id: 'foreign-key-action-changed',
  level: 'medium',
  area: 'integrity',
  title: 'A foreign key acts in another way',
  message: '{label} was {from} and becomes {to}',
  problem: 'CASCADE deletes rows that stayed before; RESTRICT and NO ACTION refuse deletes that worked.',
  solution: 'Rehearse the deletes of the application on a copy.',
  example:
    'ALTER TABLE public.items DROP CONSTRAINT f, ADD CONSTRAINT f FOREIGN KEY (order_id) REFERENCES public.orders (id) ON DELETE CASCADE NOT VALID;',
  applies: ({ changed }) =>
    [...changed('constraint', 'onDelete'), ...changed('constraint', 'onUpdate')].map(
      ({ delta, change, from, to }) => ({
        object: delta.after,
        deltas: [delta],
        level: to === 'cascade' && change.property === 'onDelete' ? ('high' as const) : ('medium' as const),
        arguments: {
          label: change.property === 'onDelete' ? 'ON DELETE' : 'ON UPDATE',
          from: String(from).toUpperCase(),
          to: String(to).toUpperCase(),
        },
      }),
    ),
};
