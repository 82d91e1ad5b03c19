import { predicatesByColumn } from './columns.js';

/** @typedef {import('./plan-table.js').Table} Table
 * @typedef {{ table: Table, name: string, unique: boolean, method: string, elements: readonly string[],
 *   columns: readonly string[], include?: string, where?: string, comment?: string }} Index */

const ginTypes = new Set(['jsonb', 'text[]', 'tsvector']);

/**
 * The indexes, spread evenly over the tables: of one or two columns, partial, unique, on expressions, GIN.
 * @param {readonly Table[]} tables
 * @param {number} count
 * @param {import('./random.js').Random} random
 * @returns {Index[]}
 */
export function planIndexes(tables, count, random) {
  const taken = new Set();
  return Array.from({ length: count }, (_, at) => {
    const index = planIndex(tables[at % tables.length], random);
    let name = index.name;
    // PostgreSQL numbers its own names from 1 where a name is taken.
    for (let number = 1; taken.has(`${index.table.schema}.${name}`); number += 1) name = index.name + number;
    taken.add(`${index.table.schema}.${name}`);
    return { ...index, name };
  });
}

/** @param {Table} table @param {import('./random.js').Random} random @returns {Index} */
function planIndex(table, random) {
  const usable = table.columns.filter(({ type }) => type !== 'bytea');
  const first = random.pick(usable);
  const plain = { table, unique: false, method: 'btree' };
  if (ginTypes.has(first.type)) {
    return { ...plain, ...named(table, [first.name]), method: 'gin', elements: [quoteName(first.name)] };
  }
  const second = random.pick(usable.filter(({ name, type }) => name !== first.name && !ginTypes.has(type)));
  const single = named(table, [first.name]);
  switch (random.below(8)) {
    case 0:
      return { ...plain, name: `${table.name}_lower_idx`, columns: ['title'], elements: ['lower(title)'] };
    case 1: {
      const elements = [quoteName(first.name), quoteName(second.name)];
      return { ...plain, ...named(table, [first.name, second.name], 'key'), unique: true, elements };
    }
    case 2: {
      const elements = [`${quoteName(first.name)} DESC NULLS LAST`, quoteName(second.name)];
      return { ...plain, ...named(table, [first.name, second.name]), elements };
    }
    case 3:
      return { ...plain, ...single, elements: [quoteName(first.name)], include: second.name };
    case 4: {
      const guard = table.columns.find(({ name }) => predicatesByColumn[name]);
      const where = guard && predicatesByColumn[guard.name];
      const comment = random.oneIn(6) ? `Asked for by the ${table.name} page.` : undefined;
      const columns = guard ? [first.name, guard.name] : [first.name];
      return { ...plain, ...single, columns, elements: [quoteName(first.name)], where, comment };
    }
    default:
      return { ...plain, ...single, elements: [quoteName(first.name)] };
  }
}

/** @param {Table} table @param {readonly string[]} columns */
function named(table, columns, ending = 'idx') {
  const stem = `${table.name}_${columns.join('_')}`.slice(0, 58).toLowerCase();
  return { columns, name: `${stem}_${ending}` };
}

/** The name as pg_dump prints it: in quotes where it is not all lower case. @param {string} name */
export function quoteName(name) {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name}"`;
}
