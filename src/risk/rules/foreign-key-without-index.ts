import { findUnindexedForeignKeys } from '../../insight/unindexed-foreign-keys.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A new foreign key has no index. */
export const foreignKeyWithoutIndex: RiskRule = {
  id: 'foreign-key-without-index',
  level: 'medium',
  area: 'performance',
  title: 'A new foreign key has no index',
  message: 'no index of `{table}` starts with `{columns}`: deletes from `{target}` read the whole table',
  problem: 'Every DELETE and key UPDATE of the referenced table reads the whole referencing table.',
  solution: 'Build an index that starts with the key.',
  example: 'CREATE INDEX CONCURRENTLY items_order_id_idx ON public.items (order_id);',
  applies: ({ before, after, deltas, isNew }) =>
    findUnindexedForeignKeys(after)
      .filter(({ id }) => !before.objects.has(id))
      .map((constraint) => ({
        object: constraint,
        deltas: deltas.filter(({ id, op }) => id === constraint.id && op === 'add'),
        // A new table starts empty, but it will grow.
        level: isNew(constraint.parent) ? ('low' as const) : ('medium' as const),
        arguments: {
          table: tableOf(constraint),
          columns: constraint.props.columns as readonly string[],
          target: quoteName(constraint.props.referencedTable as readonly string[]),
        },
      })),
};
