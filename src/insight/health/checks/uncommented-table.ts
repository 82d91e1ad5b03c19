import type { HealthCheck } from '../check.ts';
import { wholeTables } from '../tables.ts';

/** Tables that say nothing about themselves in a schema that documents its tables. */
export const uncommentedTable: HealthCheck = {
  id: 'uncommented-table',
  title: 'tables without a comment, where others have one',
  severity: 'info',
  relative: true,
  why: 'A reader has to guess what they hold.',
  remedy: 'COMMENT ON TABLE …',
  find: ({ model }) => {
    const tables = wholeTables(model);
    return tables.some(({ facets }) => facets.comment)
      ? tables.filter(({ facets }) => !facets.comment).map(({ id }) => ({ id }))
      : [];
  },
};
