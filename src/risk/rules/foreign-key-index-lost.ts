import { findUnindexedForeignKeys } from '../../insight/unindexed-foreign-keys.ts';
import { objectsOfKind } from '../../model/model.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A foreign key loses its index. */
export const foreignKeyIndexLost: RiskRule = {
  id: 'foreign-key-index-lost',
  level: 'high',
  area: 'performance',
  title: 'A foreign key loses its index',
  message:
    'no index of `{table}` starts with `{columns}` any more: deletes from `{target}` read the whole table',
  problem:
    'Every DELETE and key UPDATE of the referenced table reads the whole referencing table, under a lock on the deleted row.',
  solution: 'Keep the index, or build another one that starts with the key before this one goes.',
  example: 'CREATE INDEX CONCURRENTLY items_order_id_idx ON public.items (order_id);',
  applies: ({ before, after, deltas }) => {
    const served = new Set(objectsOfKind(before, 'constraint').map(({ id }) => id));
    for (const { id } of findUnindexedForeignKeys(before)) served.delete(id);
    return findUnindexedForeignKeys(after)
      .filter(({ id }) => served.has(id))
      .map((constraint) => ({
        object: constraint,
        deltas: deltas.filter(
          (delta) =>
            delta.op === 'remove' &&
            delta.before.parent === constraint.parent &&
            /^(?:index|constraint)$/.test(delta.before.address.kind),
        ),
        arguments: {
          table: tableOf(constraint),
          columns: constraint.props.columns as readonly string[],
          target: quoteName(constraint.props.referencedTable as readonly string[]),
        },
      }));
  },
};
