import { displayName } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A table gets another name. */
export const tableRenamed: RiskRule = {
  id: 'table-renamed',
  level: 'high',
  area: 'compatibility',
  title: 'A table gets another name',
  message: 'statements that say `{from}` fail',
  problem: 'Clients and function bodies name the table; only views and constraints follow a rename.',
  solution: 'Leave a view of the old name behind until every client is deployed.',
  example: `ALTER TABLE public.order_list RENAME TO orders;
CREATE VIEW public.order_list WITH (security_invoker) AS SELECT * FROM public.orders;`,
  applies: ({ renamed }) =>
    ['table', 'view', 'materialized view', 'function', 'procedure'].flatMap((kind) =>
      renamed(kind).map((delta) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { from: displayName(delta.before.address) },
      })),
    ),
};
