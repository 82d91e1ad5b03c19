import { planIndexes } from './plan-indexes.js';
import { planTable, schemas } from './plan-table.js';
import { createRandom } from './random.js';

/** @typedef {import('./plan-table.js').Table} Table
 * @typedef {import('./plan-indexes.js').Index} Index
 * @typedef {{ schema: string, name: string, labels: readonly string[], comment?: string }} Enum
 * @typedef {{ schema: string, name: string, parameters: string, types: string, result: string, options: string,
 *   body: string, comment?: string }} Routine
 * @typedef {{ table: Table, name: string, column: string, target: Table, onDelete: string }} ForeignKey
 * @typedef {{ table: Table, name: string, columns: readonly string[], target?: ForeignKey }} View
 * @typedef {{ schemas: readonly string[], enums: readonly Enum[], routines: readonly Routine[],
 *   tables: readonly Table[], views: readonly View[], indexes: readonly Index[],
 *   foreignKeys: readonly ForeignKey[] }} PlannedSchema */

const labels = ['draft', 'queued', 'active', 'paused', 'failed', 'closed', 'archived'];

/**
 * A schema of this size as plain data; the same for the same numbers.
 * @param {{ tables: number, indexes: number, seed: number }} size
 * @returns {PlannedSchema}
 */
export function planSchema({ tables: tableCount, indexes, seed }) {
  const random = createRandom(seed);
  const enums = Array.from({ length: Math.max(2, Math.ceil(tableCount / 50)) }, (_, at) => ({
    schema: schemas[at % schemas.length],
    name: `stage_${at + 1}`,
    labels: labels.slice(0, 2 + random.below(labels.length - 2)),
    comment: random.oneIn(3) ? `Stages in the life of a row, set ${at + 1}.` : undefined,
  }));
  const tables = Array.from({ length: tableCount }, (_, at) => planTable(at, tableCount, enums, random));
  const foreignKeys = tables.flatMap((table) =>
    table.foreignColumns.map(({ column, target }) => ({
      table,
      column,
      name: `${table.name}_${column}_fkey`,
      target: tables[target],
      onDelete: random.pick(['', ' ON DELETE CASCADE', ' ON DELETE SET NULL']),
    })),
  );
  return {
    schemas,
    enums,
    routines: planRoutines(tables, random),
    tables,
    views: planViews(tables, foreignKeys),
    indexes: planIndexes(tables, indexes, random),
    foreignKeys,
  };
}

/** @param {readonly Table[]} tables @param {import('./random.js').Random} random @returns {Routine[]} */
function planRoutines(tables, random) {
  const counters = tables
    .filter((_, at) => at % 25 === 0)
    .map((table) => ({
      schema: table.schema,
      name: `count_${table.name}`,
      parameters: 'since timestamp with time zone, word text',
      types: 'timestamp with time zone, text',
      result: 'bigint',
      options: 'sql STABLE',
      body: `\n  SELECT count(*)\n    FROM ${table.schema}.${table.name}\n   WHERE created_at >= since AND title ILIKE word;\n`,
      comment: random.oneIn(3) ? `How many rows of ${table.name} there are, it's said.` : undefined,
    }));
  const touch = {
    schema: 'public',
    name: 'touch_updated_at',
    parameters: '',
    types: '',
    result: 'trigger',
    options: 'plpgsql',
    body: '\nBEGIN\n  NEW.updated_at := now();\n  RETURN NEW;\nEND;\n',
  };
  return [...counters, touch];
}

/** @param {readonly Table[]} tables @param {readonly ForeignKey[]} foreignKeys @returns {View[]} */
function planViews(tables, foreignKeys) {
  const keyOf = new Map(foreignKeys.map((key) => [key.table, key]));
  return tables
    .filter((_, at) => at % 20 === 0)
    .map((table) => {
      const key = keyOf.get(table);
      // pg_dump moves a view behind what it reads; joined tables that stand earlier by name need no move.
      const sorted = key && `${key.target.schema} ${key.target.name}` < `${table.schema} ${table.name}`;
      return {
        table,
        name: `${table.name}_recent`,
        columns: ['id', 'title', 'created_at'],
        target: sorted ? key : undefined,
      };
    });
}
