import type { HealthCheck } from '../check.ts';
import { primaryKeyOf, textsOf, wholeTables } from '../tables.ts';

/** Tables whose rows nothing tells apart. */
export const noPrimaryKey: HealthCheck = {
  id: 'no-primary-key',
  title: 'tables without a primary key',
  severity: 'high',
  why: 'A row cannot be named: logical replication refuses UPDATE and DELETE, tools and ORMs cannot edit, duplicates go unseen.',
  remedy: 'Add a primary key, over a natural key or a new identity column.',
  find: ({ model }) =>
    wholeTables(model)
      .filter((table) => !primaryKeyOf(table, model) && textsOf(table.props.inherits).length === 0)
      .map(({ id }) => ({ id })),
};
