import { childrenOf } from '../../model/model.ts';
import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A table loses its primary key. */
export const primaryKeyLost: RiskRule = {
  id: 'primary-key-lost',
  level: 'high',
  area: 'integrity',
  title: 'A table loses its primary key',
  message: 'rows of `{table}` can be duplicates, and logical replication refuses UPDATE and DELETE on it',
  problem:
    'Without a primary key the default replica identity is empty; ORMs, upserts and foreign keys lose what they stand on.',
  solution: 'Keep it, or set REPLICA IDENTITY USING INDEX on another unique index over NOT NULL columns.',
  example: 'ALTER TABLE public.orders REPLICA IDENTITY USING INDEX orders_number_key;',
  applies: ({ removed, after }) =>
    removed('constraint')
      .filter(({ before }) => before.props.type === 'primary key')
      .filter(
        ({ before }) =>
          !childrenOf(after, before.parent!, 'constraint').some(({ props }) => props.type === 'primary key'),
      )
      .map((delta) => ({
        object: delta.before,
        deltas: [delta],
        arguments: { table: tableOf(delta.before) },
      })),
};
