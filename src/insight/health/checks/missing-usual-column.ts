import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnsOf, nameOf, tableColumns, wholeTables } from '../tables.ts';

/** Columns that nine of ten tables have and a few lack, such as created_at. */
export const missingUsualColumn: HealthCheck = {
  id: 'missing-usual-column',
  title: 'tables that lack a column nearly all others have',
  severity: 'info',
  relative: true,
  why: 'Code that expects it everywhere meets an exception.',
  remedy: 'Add it, or leave the exception on purpose.',
  find: ({ model }) => {
    const tables = wholeTables(model);
    const counts = new Map<string, number>();
    for (const column of tableColumns(model))
      counts.set(nameOf(column), (counts.get(nameOf(column)) ?? 0) + 1);
    const usual = [...counts]
      .filter(([, number]) => number < tables.length && number >= tables.length * share)
      .map(([name]) => name);
    if (tables.length < fewest) return [];
    return tables.flatMap((table) => {
      const own = new Set(columnsOf(table, model).map(nameOf));
      const lacking = usual.filter((name) => !own.has(name));
      return lacking.length > 0 ? [{ id: table.id, detail: codeList(lacking) }] : [];
    });
  },
};

const share = 0.9;
const fewest = 10;
