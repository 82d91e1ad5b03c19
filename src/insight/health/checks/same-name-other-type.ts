import type { SchemaObject } from '../../../model/object.ts';
import { markCode } from '../../../sql/mark-code.ts';
import { isCommonColumn } from '../../features/words.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf, tableColumns, typeOf } from '../tables.ts';

/** Names under which tables keep columns of several types; one hit per name, at its first column by name. */
export const sameNameOtherType: HealthCheck = {
  id: 'same-name-other-type',
  title: 'column names that stand for several types',
  severity: 'info',
  why: 'Joins and comparisons cast; code that handles one fails on the other.',
  remedy: 'Give them one type where they mean the same.',
  find: ({ model }) => {
    const byName = new Map<string, SchemaObject[]>();
    for (const column of tableColumns(model)) {
      const namesakes = byName.get(nameOf(column));
      if (namesakes) namesakes.push(column);
      else byName.set(nameOf(column), [column]);
    }
    return [...byName].flatMap(([name, columns]) => {
      const types = countTypes(columns);
      // `value` and `status` mean something else in every table; `user_id` does not.
      if (types.length < 2 || (isCommonColumn(name) && !/_(?:id|at|by|on)$/i.test(name))) return [];
      const first = columns.map(({ id }) => id).sort()[0]!;
      const detail = types.map(
        ([type, number]) => `${markCode(type)} in ${number} ${number === 1 ? 'table' : 'tables'}`,
      );
      return [{ id: first, detail: detail.join(', ') }];
    });
  },
};

/** The types, the most frequent first. */
function countTypes(columns: readonly SchemaObject[]): readonly (readonly [string, number])[] {
  const numbers = new Map<string, number>();
  for (const column of columns) numbers.set(base(column), (numbers.get(base(column)) ?? 0) + 1);
  return [...numbers].sort((a, b) => b[1] - a[1]);
}

/** A length does not make another type, and text is as good as character varying. */
function base(column: SchemaObject): string {
  return typeOf(column)
    .replace(/\s*\([\d, ]+\)/, '')
    .replace(/^character varying$/, 'text');
}
