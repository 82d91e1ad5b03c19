import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Columns that keep JSON as text. */
export const jsonType: HealthCheck = {
  id: 'json-type',
  title: 'columns of type json',
  severity: 'low',
  why: 'There is no equality, so DISTINCT, GROUP BY and UNION fail; every access parses the text; GIN indexes take jsonb only.',
  remedy: 'Use jsonb unless the order of keys, repeated keys or white space matter.',
  find: ({ model }) =>
    tableColumns(model)
      .filter((column) => /^json(?:\[\])*$/.test(typeOf(column)))
      .map(({ id }) => ({ id })),
};
