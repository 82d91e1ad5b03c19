import type { HealthCheck } from '../check.ts';
import { nameOf, tableColumns, wholeTables } from '../tables.ts';

/** Tables and columns in camelCase where most are snake_case, or the other way round. */
export const mixedNaming: HealthCheck = {
  id: 'mixed-naming',
  title: 'names in another style than the rest',
  severity: 'info',
  relative: true,
  why: 'Nobody can guess a name.',
  remedy: 'Rename the few, or map them in the ORM.',
  find: ({ model }) => {
    const named = [...wholeTables(model), ...tableColumns(model)];
    const camel = named.filter((object) => /[a-z][A-Z]/.test(nameOf(object)));
    const snake = named.filter((object) => /[a-z\d]_[a-z\d]/i.test(nameOf(object)));
    if (camel.length === 0 || snake.length === 0) return [];
    return (camel.length <= snake.length ? camel : snake).map(({ id }) => ({ id }));
  },
};
