import { quoteTypescript } from '../names/quote-typescript.ts';
import type { CodeColumn, CodeType } from '../schema/code-schema.ts';
import type { DrizzleContext } from './drizzle-context.ts';

/** Builders that take a name alone, by PostgreSQL's name of the type. */
const plain: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  float4: 'real',
  float8: 'doublePrecision',
  text: 'text',
  bool: 'boolean',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'jsonb',
  date: 'date',
  inet: 'inet',
  cidr: 'cidr',
  macaddr: 'macaddr',
  macaddr8: 'macaddr8',
  point: 'point',
  line: 'line',
};

const serials: Readonly<Record<string, string>> = { int2: 'smallserial', int4: 'serial', int8: 'bigserial' };
const vectors = ['vector', 'halfvec', 'sparsevec'];

/** The builder call for a column: `varchar('name', { length: 255 })`, with `.array()` where it is one. */
export function printDrizzleType(
  { name, type, default: value }: CodeColumn,
  context: DrizzleContext,
): string {
  const serial = value?.kind === 'serial' && !type.array ? serials[type.name] : undefined;
  const { builder, options } = serial
    ? { builder: serial, options: type.name === 'int8' ? ["mode: 'bigint'"] : [] }
    : chooseBuilder(type, context);
  const argument = options.length ? `, { ${options.join(', ')} }` : '';
  if (!serial && !isDeclaredHere(type, builder, context)) context.imports.add(builder);
  if (serial) context.imports.add(serial);
  return `${builder}(${quoteTypescript(name)}${argument})${type.array ? '.array()' : ''}`;
}

function isDeclaredHere(type: CodeType, builder: string, { names }: DrizzleContext): boolean {
  return type.enum !== undefined || names.customTypes.get(type.sql) === builder;
}

function chooseBuilder(
  type: CodeType,
  { names, enumBuilder }: DrizzleContext,
): { readonly builder: string; readonly options: readonly string[] } {
  const known = type.enum && enumBuilder(type.enum);
  if (known) return { builder: known, options: [] };
  const [first] = type.modifiers;
  if (vectors.includes(type.name) && first !== undefined && !type.enum)
    return { builder: type.name, options: [`dimensions: ${first}`] };
  return (type.builtIn && builtInBuilder(type)) || { builder: names.customType(type.sql), options: [] };
}

function builtInBuilder({ name, modifiers, sql }: CodeType) {
  if (plain[name]) return { builder: plain[name], options: [] };
  const [first, second] = modifiers;
  const precision = first === undefined ? [] : [`precision: ${first}`];
  const zone = name.endsWith('tz') ? ['withTimezone: true'] : [];
  switch (name) {
    case 'int8':
      return { builder: 'bigint', options: ["mode: 'bigint'"] };
    case 'numeric':
      return { builder: 'numeric', options: [...precision, ...(second ? [`scale: ${second}`] : [])] };
    case 'varchar':
      return { builder: 'varchar', options: first ? [`length: ${first}`] : [] };
    case 'timestamp':
    case 'timestamptz':
      return { builder: 'timestamp', options: [...precision, ...zone] };
    case 'time':
    case 'timetz':
      return { builder: 'time', options: [...precision, ...zone] };
    case 'interval':
      return { builder: 'interval', options: intervalOptions(sql) };
    case 'bpchar':
      return first === undefined ? undefined : { builder: 'char', options: [`length: ${first}`] };
    case 'bit':
      return first === undefined ? undefined : { builder: 'bit', options: [`dimensions: ${first}`] };
    default:
      return undefined;
  }
}

/** The grammar turns `day to second(3)` into a mask; the text says it as Drizzle wants it. */
function intervalOptions(sql: string): readonly string[] {
  const [, fields, precision] = /^interval\s*([a-z ]*?)\s*(?:\((\d)\))?$/i.exec(sql) ?? [];
  return [
    ...(fields ? [`fields: ${quoteTypescript(fields.toLowerCase())}`] : []),
    ...(precision ? [`precision: ${precision}`] : []),
  ];
}
