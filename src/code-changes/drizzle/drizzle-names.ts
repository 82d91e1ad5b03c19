import type { ObjectId } from '../../model/address.ts';
import { camelCase } from '../names/camel-case.ts';
import { createNames } from '../names/create-names.ts';
import { typescriptWords } from '../names/typescript-words.ts';
import type { CodeSchema, CodeTable } from '../schema/code-schema.ts';
import { drizzleBuilders } from './drizzle-builders.ts';

/** What the schema's objects are called in Drizzle code. */
export interface DrizzleNames {
  readonly schemas: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<ObjectId, string>;
  readonly tables: ReadonlyMap<ObjectId, string>;
  /** Property by column, for each table. */
  readonly columns: ReadonlyMap<ObjectId, ReadonlyMap<string, string>>;
  /** The constant for a type that Drizzle has no builder for. */
  readonly customType: (sql: string) => string;
  readonly customTypes: ReadonlyMap<string, string>;
}

/** Properties that a Drizzle table has of its own. */
const tableProperties = new Set([
  '_',
  '$inferSelect',
  '$inferInsert',
  'getSQL',
  'shouldOmitSQLParens',
  'enableRLS',
]);

/** Names everything in camelCase; the second of two equal names bears its schema, its kind or a number. */
export function nameForDrizzle({ tables, enums }: CodeSchema): DrizzleNames {
  const take = createNames(new Set([...typescriptWords, ...drizzleBuilders, 't', 'sql']), 'unnamed');
  const tableNames = new Map(tables.map((table) => [table.id, take(...candidates(table, 'Table'))]));
  const typeNames = new Map(enums.map((type) => [type.id, take(...candidates(type, 'Enum'))]));
  const schemas = [...new Set([...tables, ...enums].map(({ schema }) => schema))].filter(
    (name) => name !== 'public',
  );
  const schemaNames = new Map(schemas.map((name) => [name, take(...identifiers(`${name} schema`))] as const));
  const customTypes = new Map<string, string>();
  return {
    tables: tableNames,
    types: typeNames,
    schemas: schemaNames,
    columns: new Map(tables.map((table) => [table.id, nameColumns(table)])),
    customTypes,
    customType: (sql) => {
      const known = customTypes.get(sql) ?? take(...identifiers(sql), ...identifiers(`${sql} type`));
      customTypes.set(sql, known);
      return known;
    },
  };
}

function candidates(
  { schema, name }: { readonly schema: string; readonly name: string },
  suffix: string,
): readonly string[] {
  const words =
    schema === 'public'
      ? [name, `${name} ${suffix}`]
      : [name, `${schema} ${name}`, `${schema} ${name} ${suffix}`];
  return words.flatMap(identifiers);
}

function identifiers(name: string): readonly string[] {
  const camel = camelCase(name);
  return camel === '' ? [] : [/^\p{N}/u.test(camel) ? `_${camel}` : camel];
}

function nameColumns({ columns }: CodeTable): ReadonlyMap<string, string> {
  const take = createNames(tableProperties, 'column');
  return new Map(columns.map(({ name }) => [name, take(...identifiers(name))]));
}
