import { quoteName } from './plan-indexes.js';
import { printIndex, printRoutine, printSequence, printTable, printView } from './print-statement.js';

/** @typedef {import('./plan-schema.js').PlannedSchema} PlannedSchema
 * @typedef {{ name: string, type: string, schema: string, text: string, owned?: string }} Entry
 * one entry of a dump; `owned` is what ALTER … OWNER TO names, left out for entries without one of their own */

/** @param {{ schema: string, name: string }} object */
const path = (object) => `${object.schema}.${object.name}`;
/** @param {{ schema: string, sortName: string }} a @param {{ schema: string, sortName: string }} b */
const bySchemaAndName = (a, b) => compare(a.schema, b.schema) || compare(a.sortName, b.sortName);
/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All entries in pg_dump's order: by sort of object, then schema, then name; grants last.
 * @param {PlannedSchema} planned
 * @returns {Generator<Entry>}
 */
export function* printEntries(planned) {
  for (const name of planned.schemas.filter((schema) => schema !== 'public')) {
    yield { name, type: 'SCHEMA', schema: '-', text: `CREATE SCHEMA ${name};`, owned: `SCHEMA ${name}` };
  }
  yield* sorted(planned.enums, printEnum);
  yield* sorted(planned.routines, printRoutineEntries);
  const relations = [
    ...planned.tables.map((table) => ({ ...keyOf(table), entries: () => printTableEntries(table) })),
    ...planned.tables.map((table) => ({
      schema: table.schema,
      sortName: `${table.name}_id_seq`,
      entries: () => printSequence(table),
    })),
    ...planned.views.map((view) => ({
      schema: view.table.schema,
      sortName: view.name,
      entries: () => [printView(view)],
    })),
  ].sort(bySchemaAndName);
  for (const relation of relations) yield* relation.entries();
  const tables = planned.tables.map((table) => ({ ...keyOf(table), table })).sort(bySchemaAndName);
  for (const { table } of tables) {
    const text = `ALTER TABLE ONLY ${path(table)} ALTER COLUMN id SET DEFAULT nextval('${path(table)}_id_seq'::regclass);`;
    yield { name: `${table.name} id`, type: 'DEFAULT', schema: table.schema, text };
  }
  for (const { table } of tables.sort((a, b) => compareConstraint(a, b))) {
    const text = `ALTER TABLE ONLY ${path(table)}\n    ADD CONSTRAINT ${table.name}_pkey PRIMARY KEY (id);`;
    yield { name: `${table.name} ${table.name}_pkey`, type: 'CONSTRAINT', schema: table.schema, text };
  }
  yield* sorted(
    planned.indexes.map((index) => ({ ...index, schema: index.table.schema })),
    printIndexEntries,
  );
  yield* sorted(
    planned.tables
      .filter(({ triggered }) => triggered)
      .map((table) => ({ schema: table.schema, name: `${table.name}_touch`, table })),
    ({ name, table }) => [
      {
        name: `${table.name} ${name}`,
        type: 'TRIGGER',
        schema: table.schema,
        text: `CREATE TRIGGER ${name} BEFORE UPDATE ON ${path(table)} FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();`,
      },
    ],
  );
  yield* sorted(
    planned.foreignKeys.map((key) => ({ ...key, schema: key.table.schema })),
    printForeignKey,
  );
  for (const name of planned.schemas.filter((schema) => schema !== 'public')) {
    yield grant(`SCHEMA ${name}`, `SCHEMA ${name}`, '-', [['USAGE', 'app_reader']]);
  }
  yield* sorted(planned.tables, printGrants);
}

/** @param {import('./plan-table.js').Table} table */
const keyOf = (table) => ({ schema: table.schema, sortName: table.name });
/** @param {{ schema: string, sortName: string }} a @param {{ schema: string, sortName: string }} b */
const compareConstraint = (a, b) =>
  compare(a.schema, b.schema) || compare(`${a.sortName}_pkey`, `${b.sortName}_pkey`);

/** @template {{ schema: string, name: string }} T
 * @param {readonly T[]} objects @param {(object: T) => Iterable<Entry>} print @returns {Generator<Entry>} */
function* sorted(objects, print) {
  const ordered = [...objects].sort((a, b) => compare(a.schema, b.schema) || compare(a.name, b.name));
  for (const object of ordered) yield* print(object);
}

/** @param {string} schema @param {string} object @param {string} sqlName @param {string | undefined} comment
 * @returns {Generator<Entry>} */
function* commentOn(schema, object, sqlName, comment) {
  if (comment === undefined) return;
  const text = `COMMENT ON ${sqlName} IS '${comment.replaceAll("'", "''")}';`;
  yield { name: object, type: 'COMMENT', schema, text };
}

/** @param {import('./plan-schema.js').Enum} type */
function* printEnum(type) {
  const labels = type.labels.map((label) => `    '${label}'`).join(',\n');
  const text = `CREATE TYPE ${path(type)} AS ENUM (\n${labels}\n);`;
  yield { name: type.name, type: 'TYPE', schema: type.schema, text, owned: `TYPE ${path(type)}` };
  yield* commentOn(type.schema, `TYPE ${type.name}`, `TYPE ${path(type)}`, type.comment);
}

/** @param {import('./plan-schema.js').Routine} routine */
function* printRoutineEntries(routine) {
  yield printRoutine(routine);
  const named = `${routine.name}(${routine.parameters})`;
  yield* commentOn(
    routine.schema,
    `FUNCTION ${named}`,
    `FUNCTION ${routine.schema}.${named}`,
    routine.comment,
  );
}

/** @param {import('./plan-table.js').Table} table */
function* printTableEntries(table) {
  yield printTable(table);
  yield* commentOn(table.schema, `TABLE ${table.name}`, `TABLE ${path(table)}`, table.comment);
  for (const { name, comment } of table.columns) {
    const quoted = quoteName(name);
    yield* commentOn(
      table.schema,
      `COLUMN ${table.name}.${quoted}`,
      `COLUMN ${path(table)}.${quoted}`,
      comment,
    );
  }
}

/** @param {import('./plan-indexes.js').Index} index */
function* printIndexEntries(index) {
  const { schema } = index.table;
  yield printIndex(index);
  yield* commentOn(schema, `INDEX ${index.name}`, `INDEX ${schema}.${index.name}`, index.comment);
}

/** @param {import('./plan-schema.js').ForeignKey} key */
function* printForeignKey({ table, name, column, target, onDelete }) {
  const text = `ALTER TABLE ONLY ${path(table)}\n    ADD CONSTRAINT ${name} FOREIGN KEY (${column}) REFERENCES ${path(target)}(id)${onDelete};`;
  yield { name: `${table.name} ${name}`, type: 'FK CONSTRAINT', schema: table.schema, text };
}

/** @param {import('./plan-table.js').Table} table */
function* printGrants(table) {
  if (table.grants.length === 0) return;
  const writes = table.grants.includes('app_writer');
  const rights = table.grants.map((role) => [
    role === 'app_writer' ? 'SELECT,INSERT,DELETE,UPDATE' : 'SELECT',
    role,
  ]);
  yield grant(`TABLE ${table.name}`, `TABLE ${path(table)}`, table.schema, rights);
  if (!writes) return;
  yield grant(`SEQUENCE ${table.name}_id_seq`, `SEQUENCE ${path(table)}_id_seq`, table.schema, [
    ['USAGE', 'app_writer'],
  ]);
}

/** @param {string} name @param {string} on @param {string} schema @param {readonly (readonly string[])[]} rights
 * @returns {Entry} */
function grant(name, on, schema, rights) {
  const text = rights.map(([right, role]) => `GRANT ${right} ON ${on} TO ${role};`).join('\n');
  return { name, type: 'ACL', schema, text };
}
