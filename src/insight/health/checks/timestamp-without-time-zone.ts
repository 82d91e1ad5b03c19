import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Columns of type timestamp without time zone. */
export const timestampWithoutTimeZone: HealthCheck = {
  id: 'timestamp-without-time-zone',
  title: 'timestamps without time zone',
  severity: 'low',
  why: 'They do not say which instant they mean: clients in two time zones read and write different ones.',
  remedy:
    'Use timestamp with time zone; on a table with rows the change rewrites it unless the session runs in UTC.',
  find: ({ model }) =>
    tableColumns(model)
      .filter((column) => /^timestamp(?:\(\d\))? without time zone/.test(typeOf(column)))
      .map(({ id }) => ({ id })),
};
