import { objectId } from '../../model/address.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A foreign key goes. */
export const foreignKeyLost: RiskRule = {
  id: 'foreign-key-lost',
  level: 'medium',
  area: 'integrity',
  title: 'A foreign key goes',
  message: 'orphans of `{target}` can come into `{table}`, and its {action} no longer happens',
  problem:
    'Code that relies on cascades leaves rows behind; a foreign key cannot be added back over orphans.',
  solution: 'Find out what takes over the check before it goes.',
  example:
    'SELECT count(*) FROM public.items i WHERE NOT EXISTS (SELECT FROM public.orders o WHERE o.id = i.order_id);',
  applies: ({ removed, isGone }) =>
    removed('constraint')
      .filter(({ before: { props } }) => props.type === 'foreign key')
      .filter(
        ({ before: { props } }) =>
          !isGone(objectId({ kind: 'table', path: props.referencedTable as readonly string[] })),
      )
      .map((delta) => ({
        object: delta.before,
        deltas: [delta],
        arguments: {
          table: tableOf(delta.before),
          target: quoteName(delta.before.props.referencedTable as readonly string[]),
          action: `ON DELETE ${String(delta.before.props.onDelete).toUpperCase()}`,
        },
      })),
};
