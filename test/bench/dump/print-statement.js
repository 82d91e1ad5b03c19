import { quoteName } from './plan-indexes.js';

/** @typedef {import('./print-entries.js').Entry} Entry */

/** @param {import('./plan-table.js').Table} table @returns {Entry} */
export function printTable(table) {
  const { schema, name } = table;
  const lines = [
    ...table.columns.map(
      (column) =>
        `    ${quoteName(column.name)} ${column.type}${column.fallback ? ` DEFAULT ${column.fallback}` : ''}${column.notNull ? ' NOT NULL' : ''}`,
    ),
    ...table.checks.map((check) => `    CONSTRAINT ${check.name} CHECK (${check.condition})`),
  ];
  const text = `CREATE TABLE ${schema}.${name} (\n${lines.join(',\n')}\n);`;
  return { name, type: 'TABLE', schema, text, owned: `TABLE ${schema}.${name}` };
}

/** The sequence behind a table's serial key. @param {import('./plan-table.js').Table} table @returns {Entry[]} */
export function printSequence(table) {
  const { schema } = table;
  const name = `${table.name}_id_seq`;
  const options = ['START WITH 1', 'INCREMENT BY 1', 'NO MINVALUE', 'NO MAXVALUE', 'CACHE 1'].join('\n    ');
  return [
    {
      name,
      type: 'SEQUENCE',
      schema,
      text: `CREATE SEQUENCE ${schema}.${name}\n    ${options};`,
      owned: `SEQUENCE ${schema}.${name}`,
    },
    {
      name,
      type: 'SEQUENCE OWNED BY',
      schema,
      text: `ALTER SEQUENCE ${schema}.${name} OWNED BY ${schema}.${table.name}.id;`,
    },
  ];
}

/** @param {import('./plan-schema.js').View} view @returns {Entry} */
export function printView({ table, name, columns, target }) {
  const { schema } = table;
  const from = target
    ? `(${schema}.${table.name} own\n     JOIN ${target.target.schema}.${target.target.name} other ON ((other.id = own.${target.column})))`
    : `${schema}.${table.name}`;
  const own = target ? 'own.' : '';
  const outputs = [
    ...columns.map((column) => own + column),
    ...(target ? ['other.title AS other_title'] : []),
  ];
  const condition = `${own}created_at > (now() - '30 days'::interval)`;
  const text = `CREATE VIEW ${schema}.${name} AS\n SELECT ${outputs.join(',\n    ')}\n   FROM ${from}\n  WHERE (${condition});`;
  return { name, type: 'VIEW', schema, text, owned: `VIEW ${schema}.${name}` };
}

/** @param {import('./plan-schema.js').Routine} routine @returns {Entry} */
export function printRoutine({ schema, name, parameters, types, result, options, body }) {
  return {
    name: `${name}(${types})`,
    type: 'FUNCTION',
    schema,
    text: `CREATE FUNCTION ${schema}.${name}(${parameters}) RETURNS ${result}\n    LANGUAGE ${options}\n    AS $$${body}$$;`,
    owned: `FUNCTION ${schema}.${name}(${parameters})`,
  };
}

/** @param {import('./plan-indexes.js').Index} index @returns {Entry} */
export function printIndex({ table, name, unique, method, elements, include, where }) {
  const text = [
    `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${name} ON ${table.schema}.${table.name}`,
    `USING ${method} (${elements.join(', ')})`,
    ...(include ? [`INCLUDE (${quoteName(include)})`] : []),
    ...(where ? [`WHERE ${where}`] : []),
  ].join(' ');
  return { name, type: 'INDEX', schema: table.schema, text: `${text};` };
}
