import { checksByColumn, optionalColumns } from './columns.js';
import { tableName } from './words.js';

/** @typedef {import('./columns.js').Column} Column
 * @typedef {{ name: string, condition: string }} Check
 * @typedef {{ schema: string, name: string, columns: readonly Column[], checks: readonly Check[],
 *   foreignColumns: readonly { column: string, target: number }[], comment?: string, triggered: boolean,
 *   grants: readonly string[] }} Table */

export const schemas = ['billing', 'inventory', 'public', 'reporting'];

/**
 * One table with a serial key, 5 to 16 further columns, and up to two that point at other tables (by index).
 * @param {number} index
 * @param {number} tableCount
 * @param {readonly { schema: string, name: string, labels: readonly string[] }[]} enums
 * @param {import('./random.js').Random} random
 * @returns {Table}
 */
export function planTable(index, tableCount, enums, random) {
  const name = tableName(index);
  const from = random.below(optionalColumns.length);
  const chosen = Array.from(
    { length: 3 + random.below(12) },
    (_, step) => optionalColumns[(from + step) % optionalColumns.length],
  );
  const targets = [...new Set(Array.from({ length: random.below(3) }, () => random.below(tableCount)))];
  const foreignColumns = targets.map((target) => ({ column: `${tableName(target)}_id`, target }));
  const kind = random.pick(enums);
  /** @type {Column[]} */
  const columns = [
    { name: 'id', type: 'bigint', notNull: true },
    { name: 'title', type: 'text', notNull: true },
    ...foreignColumns.map(({ column }) => ({ name: column, type: 'bigint', notNull: random.oneIn(2) })),
    ...chosen,
    ...(random.oneIn(4)
      ? [
          {
            name: 'stage',
            type: `${kind.schema}.${kind.name}`,
            fallback: `'${kind.labels[0]}'::${kind.schema}.${kind.name}`,
          },
        ]
      : []),
    { name: 'created_at', type: 'timestamp with time zone', fallback: 'now()', notNull: true },
    { name: 'updated_at', type: 'timestamp with time zone', fallback: 'now()', notNull: true },
  ];
  return {
    schema: schemas[index % schemas.length],
    name,
    columns: columns.map((column) =>
      random.oneIn(25)
        ? { ...column, comment: `What ${column.name} holds, for the importer's sake.` }
        : column,
    ),
    checks: chosen
      .filter((column) => checksByColumn[column.name] && random.oneIn(2))
      .map((column) => ({ name: `${name}_${column.name}_check`, condition: checksByColumn[column.name] }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    foreignColumns,
    comment: random.oneIn(5)
      ? `Rows of ${name}, one per ${random.pick(['day', 'client', 'import'])}.`
      : undefined,
    triggered: random.oneIn(10),
    grants: random.oneIn(3) ? ['app_reader', 'app_writer'] : random.oneIn(2) ? ['app_reader'] : [],
  };
}
