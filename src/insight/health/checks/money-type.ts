import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Columns whose text depends on a setting of the server. */
export const moneyType: HealthCheck = {
  id: 'money-type',
  title: 'columns of type money',
  severity: 'medium',
  why: 'The currency and its decimals come from lc_monetary: a dump restored elsewhere can mean other amounts.',
  remedy: 'Use numeric and a column for the currency.',
  find: ({ model }) =>
    tableColumns(model)
      .filter((column) => /^money\b/.test(typeOf(column)))
      .map(({ id }) => ({ id })),
};
