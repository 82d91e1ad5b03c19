import type { RiskRule } from '../risk-rule.ts';

/** A view goes. */
export const viewDropped: RiskRule = {
  id: 'view-dropped',
  level: 'high',
  area: 'compatibility',
  title: 'A view goes',
  message: 'statements that read it fail',
  problem: 'A view is an interface; reports and clients that read it are not in the dump.',
  solution: 'Leave it until `pg_stat_statements` shows no reader.',
  example: "SELECT query, calls FROM pg_stat_statements WHERE query ILIKE '%open_orders%';",
  applies: ({ removed }) =>
    ['view', 'materialized view', 'foreign table'].flatMap((kind) =>
      removed(kind).map((delta) => ({ object: delta.before, deltas: [delta] })),
    ),
};
