import { typeShape } from './type-shape.ts';

const extended = new Set([
  'text',
  'character varying',
  'character',
  'bpchar',
  'bytea',
  'json',
  'jsonb',
  'xml',
  'bit',
  'bit varying',
  'tsvector',
  'path',
  'polygon',
  'jsonpath',
]);
const main = new Set(['numeric', 'inet', 'cidr']);
const plain = new Set([
  'boolean',
  'smallint',
  'integer',
  'bigint',
  'real',
  'double precision',
  'money',
  'date',
  'uuid',
  'oid',
  'name',
  'tsquery',
]);

/** The storage that a built-in type brings along (pg_type.typstorage); undefined for others. */
export function defaultStorage(type: string | undefined): 'EXTENDED' | 'MAIN' | 'PLAIN' | undefined {
  if (type === undefined) return undefined;
  const { name, array } = typeShape(type);
  if (array || extended.has(name) || /range$/.test(name)) return 'EXTENDED';
  if (main.has(name)) return 'MAIN';
  return plain.has(name) || /^(?:time|interval)/.test(name) ? 'PLAIN' : undefined;
}
