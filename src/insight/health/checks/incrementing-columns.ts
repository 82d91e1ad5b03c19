import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnsOf, nameOf, wholeTables } from '../tables.ts';

/** Columns like item1, item2, item3: a list that became columns. */
export const incrementingColumns: HealthCheck = {
  id: 'incrementing-columns',
  title: 'columns that are numbered',
  severity: 'low',
  why: 'A fourth value needs a migration, and every search has to name all of them.',
  remedy: 'Use a table of their own, or an array.',
  find: ({ model }) =>
    wholeTables(model).flatMap((table) => {
      const series = new Map<string, string[]>();
      for (const column of columnsOf(table, model)) {
        const stem = /^(.*[a-z])_?(\d{1,2})$/i.exec(nameOf(column))?.[1];
        if (stem && !/(?:^|_)(?:sha|md|utf|iso|base|int|v)$/i.test(stem))
          series.set(stem, [...(series.get(stem) ?? []), nameOf(column)]);
      }
      return [...series.values()]
        .filter((names) => names.length > 1)
        .map((names) => ({ id: table.id, detail: codeList(names) }));
    }),
};
