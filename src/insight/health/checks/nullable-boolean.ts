import type { HealthCheck } from '../check.ts';
import { tableColumns, typeOf } from '../tables.ts';

/** Boolean columns with a third state. */
export const nullableBoolean: HealthCheck = {
  id: 'nullable-boolean',
  title: 'booleans that may be NULL',
  severity: 'info',
  why: 'NOT flag is neither true nor false for NULL, so rows fall out of both lists.',
  remedy: 'Set a default and NOT NULL where there are only two states.',
  find: ({ model }) =>
    tableColumns(model)
      .filter((column) => typeOf(column) === 'boolean' && column.props.notNull !== true)
      .map(({ id }) => ({ id })),
};
