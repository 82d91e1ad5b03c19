import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A primary key gets other columns. */
export const primaryKeyChanged: RiskRule = {
  id: 'primary-key-changed',
  level: 'high',
  area: 'integrity',
  title: 'A primary key gets other columns',
  message: 'rows of `{table}` are known by `{to}` instead of `{from}`',
  problem: 'Clients, caches, foreign keys and replicas address rows by the key.',
  solution: 'Add the new key as a unique constraint first, move everything over, then swap.',
  example: `CREATE UNIQUE INDEX CONCURRENTLY orders_new_pkey ON public.orders (number);
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey, ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_new_pkey;`,
  applies: ({ changed }) =>
    changed('constraint', 'columns')
      .filter(({ delta }) => delta.after.props.type === 'primary key')
      .map(({ delta, from, to }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: {
          table: tableOf(delta.after),
          from: from as readonly string[],
          to: to as readonly string[],
        },
      })),
};
