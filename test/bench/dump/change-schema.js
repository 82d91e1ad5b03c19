import { changeTable } from './change-tables.js';
import { quoteName } from './plan-indexes.js';

/** @typedef {import('./plan-schema.js').PlannedSchema} PlannedSchema
 * @typedef {{ sort: 'added' | 'removed' | 'changed', entry: string }} Change
 * one entry of the dump that differs, as `TYPE schema name` */

/** One object in this many changes. */
const share = 100;

/**
 * A variant of a schema in which about 1 % of the objects differ, and a list of every dump entry that does.
 * @param {PlannedSchema} planned
 * @param {(index: number) => string} nameNewTable
 * @returns {{ planned: PlannedSchema, changes: readonly Change[] }}
 */
export function changeSchema(planned, nameNewTable) {
  /** @type {Change[]} */
  const changes = [];
  const note = (/** @type {Change['sort']} */ sort, /** @type {string} */ entry) =>
    changes.push({ sort, entry });
  const used = usedColumns(planned);

  const reshaped = everyNth(planned.tables, share, 7, (table, at) => {
    note('changed', `TABLE ${table.schema} ${table.name}`);
    return changeTable(table, at, used.get(table) ?? new Set());
  });
  const explained = everyNth(reshaped, share, 11, (table) => {
    note(table.comment ? 'changed' : 'added', `COMMENT ${table.schema} TABLE ${table.name}`);
    return { ...table, comment: `Kept for a year.${table.comment ?? ''}` };
  });
  const tables = everyNth(explained, share, 13, (table) => {
    const shut = table.grants.length > 0;
    note(shut ? 'removed' : 'added', `ACL ${table.schema} TABLE ${table.name}`);
    if (table.grants.includes('app_writer')) {
      note('removed', `ACL ${table.schema} SEQUENCE ${table.name}_id_seq`);
    }
    return { ...table, grants: shut ? [] : ['app_reader'] };
  });
  const added = Array.from(
    { length: Math.max(1, Math.round(planned.tables.length / share / 5)) },
    (_, at) => {
      const table = {
        ...newTable(nameNewTable(planned.tables.length + at)),
        schema: planned.tables[at].schema,
      };
      for (const type of ['TABLE', 'SEQUENCE', 'SEQUENCE OWNED BY', 'DEFAULT', 'CONSTRAINT']) {
        note('added', `${type} ${table.schema} ${entryName(type, table.name)}`);
      }
      return table;
    },
  );

  const indexes = everyNth(planned.indexes, share, 3, (index, at) => {
    const entry = `INDEX ${index.table.schema} ${index.name}`;
    if (at % 2 === 0) {
      note('removed', entry);
      if (index.comment) note('removed', `COMMENT ${index.table.schema} INDEX ${index.name}`);
      return undefined;
    }
    note('changed', entry);
    return index.where
      ? { ...index, where: undefined }
      : { ...index, where: `(${quoteName(index.columns[0])} IS NOT NULL)` };
  });
  const foreignKeys = everyNth(planned.foreignKeys, share, 1, (key) => {
    note('changed', `FK CONSTRAINT ${key.table.schema} ${key.table.name} ${key.name}`);
    return { ...key, onDelete: key.onDelete ? '' : ' ON DELETE CASCADE' };
  });
  const enums = everyNth(planned.enums, share, 0, (type) => {
    note('changed', `TYPE ${type.schema} ${type.name}`);
    return { ...type, labels: [...type.labels, 'retired'] };
  });
  const routines = everyNth(planned.routines, share, 0, (routine) => {
    note('changed', `FUNCTION ${routine.schema} ${routine.name}(${routine.types})`);
    return { ...routine, body: routine.body.replace('>=', '>').replace('now()', 'clock_timestamp()') };
  });
  const views = everyNth(planned.views, share, 0, (view) => {
    note('changed', `VIEW ${view.table.schema} ${view.name}`);
    return { ...view, columns: [...view.columns, 'updated_at'] };
  });
  return {
    planned: {
      ...planned,
      enums,
      routines,
      views,
      indexes,
      foreignKeys,
      tables: [...tables, ...added],
    },
    changes,
  };
}

/** @template T @param {readonly T[]} list @param {number} step @param {number} from
 * @param {(item: T, at: number) => T | undefined} change gives undefined for an item that goes @returns {T[]} */
function everyNth(list, step, from, change) {
  const start = Math.min(from, list.length - 1);
  return list.flatMap((item, at) => {
    if (at % step !== start) return [item];
    const changed = change(item, Math.floor(at / step));
    return changed === undefined ? [] : [changed];
  });
}

/** @param {PlannedSchema} planned */
function usedColumns({ indexes, foreignKeys, tables }) {
  /** @type {Map<import('./plan-table.js').Table, Set<string>>} */
  const used = new Map(tables.map((table) => [table, new Set(['id', 'title', 'created_at', 'updated_at'])]));
  for (const { table, columns, include } of indexes) {
    for (const column of [...columns, ...(include ? [include] : [])]) used.get(table)?.add(column);
  }
  for (const { table, column } of foreignKeys) used.get(table)?.add(column);
  return used;
}

/** @param {string} name @returns {import('./plan-table.js').Table} */
function newTable(name) {
  return {
    schema: 'public',
    name,
    columns: [
      { name: 'id', type: 'bigint', notNull: true },
      { name: 'title', type: 'text', notNull: true },
      { name: 'amount', type: 'numeric(12,2)', fallback: '0.00' },
    ],
    checks: [],
    foreignColumns: [],
    triggered: false,
    grants: [],
  };
}

/** @param {string} type @param {string} table */
function entryName(type, table) {
  if (type.startsWith('SEQUENCE')) return `${table}_id_seq`;
  if (type === 'DEFAULT') return `${table} id`;
  return type === 'CONSTRAINT' ? `${table} ${table}_pkey` : table;
}
