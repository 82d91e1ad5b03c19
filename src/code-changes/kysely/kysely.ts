import { commentLine } from '../comment-line.ts';
import type { Declaration, Member } from '../declaration.ts';
import type { CodeEcosystem } from '../ecosystem.ts';
import { createNames } from '../names/create-names.ts';
import { pascalCase } from '../names/pascal-case.ts';
import { quoteTypescript, typescriptKey } from '../names/quote-typescript.ts';
import { typescriptWords } from '../names/typescript-words.ts';
import type { CodeColumn, CodeEnum, CodeSchema, CodeTable } from '../schema/code-schema.ts';
import { type KyselyContext, printKyselyType } from './print-type.ts';

const ownNames = 'ColumnType Generated GeneratedAlways Database JsonValue PostgresInterval Kysely'.split(' ');

/** Kysely: interfaces of the tables, as node-postgres reads and takes their values. */
export const kysely: CodeEcosystem = {
  id: 'kysely',
  title: 'Kysely',
  language: 'ts',
  comment: '//',
  remarks: [
    'Values have the types that node-postgres gives them: bigint and numeric are strings, timestamps are Dates.',
    'Kysely’s types know nothing of keys, checks and indexes.',
  ],
  declare: declareAll,
  printImports: (names) =>
    names.size ? [`import type { ${[...names].sort().join(', ')} } from 'kysely';`] : [],
};

function declareAll(schema: CodeSchema): readonly Declaration[] {
  const take = createNames(new Set([...typescriptWords, ...ownNames]), 'Unnamed');
  const tables = new Map(schema.tables.map((table) => [table, take(...candidates(table, 'Table'))]));
  const enums = new Map(schema.enums.map((type) => [type.id, take(...candidates(type, 'Enum'))]));
  const needed = new Set<KyselyHelper>();
  const declared = schema.tables.map((table) => {
    const imports = new Set<string>();
    return declareTable(table, tables.get(table)!, { enums, imports, need: (name) => needed.add(name) });
  });
  return [
    ...schema.enums.map((type) => declareEnum(type, enums.get(type.id)!)),
    ...[...needed].sort().map(declareHelper),
    ...declared,
    {
      key: 'Database',
      title: 'the list of tables',
      head: 'export interface Database {',
      groups: [{ members: schema.tables.map((table) => listTable(table, tables.get(table)!)), indent: 2 }],
      tail: '}',
      imports: [],
    },
  ];
}

function candidates(
  { schema, name }: { readonly schema: string; readonly name: string },
  suffix: string,
): readonly string[] {
  const words = schema === 'public' ? [name, `${name} ${suffix}`] : [name, `${schema} ${name}`];
  return words.map(pascalCase).map((word) => (/^\p{N}/u.test(word) ? `_${word}` : word));
}

type KyselyHelper = 'JsonValue' | 'PostgresInterval';

const helpers: Readonly<Record<KyselyHelper, string>> = {
  JsonValue:
    'export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };',
  PostgresInterval:
    'export type PostgresInterval = { years?: number; months?: number; days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };',
};

function declareHelper(name: KyselyHelper): Declaration {
  return {
    key: `type ${name}`,
    title: `type ${name}`,
    provides: name,
    head: helpers[name],
    groups: [],
    imports: [],
  };
}

function declareEnum({ id, name, labels }: CodeEnum, type: string): Declaration {
  const union = labels.length ? labels.map(quoteTypescript).join(' | ') : 'never';
  return {
    key: id,
    title: `enum ${name}`,
    subject: id,
    head: `export type ${type} = ${union};`,
    groups: [],
    imports: [],
  };
}

function declareTable(table: CodeTable, name: string, context: KyselyContext): Declaration {
  return {
    key: table.id,
    title: `table ${table.name}`,
    subject: table.id,
    head: `export interface ${name} {`,
    groups: [{ members: table.columns.map((column) => declareColumn(column, context)), indent: 2 }],
    tail: '}',
    imports: [...context.imports],
  };
}

function declareColumn(column: CodeColumn, context: KyselyContext): Member {
  const remark = column.type.domain ? [commentLine('//', `domain ${column.type.domain}`)] : [];
  return {
    key: column.id,
    subjects: [column.id],
    code: [...remark, `${typescriptKey(column.name)}: ${printKyselyType(column, context)};`].join('\n'),
  };
}

/** Kysely wants the schema of a table before a dot, unless the search path finds it. */
function listTable({ id, schema, name }: CodeTable, type: string): Member {
  const key = schema === 'public' ? name : `${schema}.${name}`;
  return { key: `entry ${id}`, subjects: [id], code: `${typescriptKey(key)}: ${type};` };
}
