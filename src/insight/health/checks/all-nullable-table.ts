import type { HealthCheck } from '../check.ts';
import { columnsOf, wholeTables } from '../tables.ts';

/** Tables without any NOT NULL. */
export const allNullableTable: HealthCheck = {
  id: 'all-nullable-table',
  title: 'tables in which every column may be NULL',
  severity: 'low',
  why: 'A row of nothing but NULLs is allowed.',
  remedy: 'Set NOT NULL on what every row must have.',
  find: ({ model }) =>
    wholeTables(model)
      .filter((table) => {
        const columns = columnsOf(table, model);
        return columns.length > 0 && columns.every(({ props }) => props.notNull !== true);
      })
      .map(({ id }) => ({ id })),
};
