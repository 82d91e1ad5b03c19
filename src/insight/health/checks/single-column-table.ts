import type { HealthCheck } from '../check.ts';
import { columnsOf, wholeTables } from '../tables.ts';

/** Tables with one column. */
export const singleColumnTable: HealthCheck = {
  id: 'single-column-table',
  title: 'tables of one column',
  severity: 'info',
  why: 'Often a list of values that an enum or a CHECK could be, or a table left unfinished.',
  remedy: 'Look whether it is meant.',
  find: ({ model }) =>
    wholeTables(model)
      .filter((table) => columnsOf(table, model).length === 1)
      .map(({ id }) => ({ id })),
};
