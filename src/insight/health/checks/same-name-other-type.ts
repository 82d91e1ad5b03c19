import type { SchemaObject } from '../../../model/object.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf, tableColumns, typeOf } from '../tables.ts';

/** Columns that most tables give one type and some another. */
export const sameNameOtherType: HealthCheck = {
  id: 'same-name-other-type',
  title: 'columns of one name and different types',
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
    return [...byName.values()].flatMap((columns) => {
      const usual = mostFrequent(columns.map(base));
      if (usual === undefined) return [];
      return columns
        .filter((column) => base(column) !== usual)
        .map((column) => ({ id: column.id, detail: `${base(column)}, elsewhere ${usual}` }));
    });
  },
};

/** A length does not make another type. */
function base(column: SchemaObject): string {
  return typeOf(column).replace(/\s*\([\d, ]+\)/, '');
}

/** The text that at least two and more than half of the list have. */
function mostFrequent(types: readonly string[]): string | undefined {
  return types.find((type) => {
    const number = types.filter((other) => other === type).length;
    return number >= 2 && number * 2 > types.length;
  });
}
