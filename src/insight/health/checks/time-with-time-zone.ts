import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Columns of type time with time zone. */
export const timeWithTimeZone: HealthCheck = {
  id: 'time-with-time-zone',
  title: 'times with time zone',
  severity: 'low',
  why: 'An offset without a date cannot follow daylight saving time.',
  remedy: 'Use timestamp with time zone, or time without time zone for a time on the wall.',
  find: ({ model }) =>
    tableColumns(model)
      .filter((column) => /^time(?:\(\d\))? with time zone/.test(typeOf(column)))
      .map(({ id }) => ({ id })),
};
