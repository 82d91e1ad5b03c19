import type { HealthCheck } from '../check.ts';
import { tableColumns } from '../tables.ts';

/** Columns whose default is the word NULL in quotes. */
export const nullStringDefault: HealthCheck = {
  id: 'null-string-default',
  title: "defaults that are the text 'NULL'",
  severity: 'medium',
  why: 'Rows get the text, which IS NULL does not find.',
  remedy: 'Drop the default, and set such rows to NULL.',
  find: ({ model }) =>
    tableColumns(model)
      .filter(({ props }) => /^'null'(?:::|$)/i.test(String(props.default ?? '')))
      .map(({ id }) => ({ id })),
};
