/** @typedef {import('./plan-table.js').Table} Table
 * @typedef {import('./change-schema.js').Change} Change
 * @typedef {{ table: Table, entry?: Change }} ChangedTable */

/**
 * The ways in which a table changes; each gives undefined where the table has nothing that it could change.
 * @type {readonly ((table: Table, used: ReadonlySet<string>) => Table | undefined)[]}
 */
const tableChanges = [
  (table) => ({
    ...table,
    columns: [...table.columns, { name: 'review_note', type: 'text', fallback: "'none'::text" }],
  }),
  (table, used) => without(table, ({ name, comment }) => !used.has(name) && comment === undefined),
  (table) => replaced(table, ({ name }) => name === 'created_at', { fallback: 'clock_timestamp()' }),
  (table) =>
    replaced(table, ({ type, fallback }) => type === 'integer' && fallback === '0', { fallback: '1' }),
  (table) => replaced(table, ({ notNull }) => notNull !== true, { notNull: true }),
  (table) => replaced(table, ({ type }) => type.startsWith('character varying('), { type: 'text' }),
  (table) => ({
    ...table,
    checks: [
      ...table.checks,
      // The printed order of checks is that of their names.
      { name: `${table.name}_zz_times_check`, condition: '(updated_at >= created_at)' },
    ],
  }),
];

/**
 * Changes one table in one of several ways, in turn by `at`.
 * @param {Table} table
 * @param {number} at
 * @param {ReadonlySet<string>} used columns of the table that indexes, keys or views name
 * @returns {Table}
 */
export function changeTable(table, at, used) {
  for (let step = 0; step < tableChanges.length; step += 1) {
    const changed = tableChanges[(at + step) % tableChanges.length](table, used);
    if (changed) return changed;
  }
  throw new Error('adding a column is always possible');
}

/** @param {Table} table @param {(column: Table['columns'][number]) => boolean} removable */
function without(table, removable) {
  const checked = table.checks.map(({ condition }) => condition).join(' ');
  const column = table.columns.find((one) => removable(one) && !checked.includes(one.name));
  return column && { ...table, columns: table.columns.filter((one) => one !== column) };
}

/** @param {Table} table @param {(column: Table['columns'][number]) => boolean} wanted
 * @param {Partial<Table['columns'][number]>} change */
function replaced(table, wanted, change) {
  const checked = table.checks.map(({ condition }) => condition).join(' ');
  // A checked column keeps its type: another one would change how its condition is printed.
  const column = table.columns.find(
    (one) => wanted(one) && !('type' in change && checked.includes(one.name)),
  );
  return (
    column && {
      ...table,
      columns: table.columns.map((one) => (one === column ? { ...one, ...change } : one)),
    }
  );
}
