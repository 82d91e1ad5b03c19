import type { HealthCheck } from '../check.ts';
import { columnsOf, wholeTables } from '../tables.ts';

/** Tables that are probably several. */
export const wideTable: HealthCheck = {
  id: 'wide-table',
  title: 'tables with more than 60 columns',
  severity: 'low',
  why: 'Rows get wide, and every change of the table meets all of its users.',
  remedy: 'Split it along what is read together.',
  find: ({ model }) =>
    wholeTables(model).flatMap((table) => {
      const columns = columnsOf(table, model).length;
      return columns > most ? [{ id: table.id, detail: `${columns} columns` }] : [];
    }),
};

const most = 60;
