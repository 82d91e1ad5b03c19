import { indexEntries } from '../../index-entry.ts';
import type { HealthCheck } from '../check.ts';
import { wholeTables } from '../tables.ts';

/** Tables that can only be read from beginning to end. */
export const tableWithoutIndex: HealthCheck = {
  id: 'table-without-index',
  title: 'tables without any index',
  severity: 'low',
  why: 'Every search scans the whole table; nothing keeps rows unique.',
  remedy: 'Start with a primary key.',
  find: ({ model }) => {
    const indexed = new Set(indexEntries(model).map(({ table }) => table.id));
    return wholeTables(model)
      .filter(({ id }) => !indexed.has(id))
      .map(({ id }) => ({ id }));
  },
};
