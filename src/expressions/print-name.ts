import type { DataTypeDef, Name, QName } from 'pgsql-ast-parser';
import { readMark } from './marks.ts';

// Words that an expression cannot hold unquoted as a name; https://www.postgresql.org/docs/current/sql-keywords-appendix.html
const reserved = new Set(
  'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user using variadic verbose when where window with'.split(
    ' ',
  ),
);

// Spellings of pg_dump and the short names that PostgreSQL takes for the same types.
const shortTypes: Readonly<Record<string, string>> = {
  'character varying': 'varchar',
  character: 'char',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
};

/** A name as SQL, quoted only where it has to be. */
export function printName(name: string): string {
  const plain = readMark(name, 'name') ?? readMark(name, 'columns') ?? name;
  if (readMark(name, 'columns') !== undefined) return plain;
  return /^[a-z_][a-z0-9_$]*$/.test(plain) && !reserved.has(plain)
    ? plain
    : `"${plain.replaceAll('"', '""')}"`;
}

/** A qualified name; the schema `pg_catalog` is left out because it is always on the search path. */
export function printQualified(name: QName, quoteReserved = true): string {
  const own = quoteReserved ? printName(name.name) : name.name;
  return name.schema === undefined || name.schema === 'pg_catalog' ? own : `${printName(name.schema)}.${own}`;
}

/** A list of names, as in `USING (a, b)`. */
export function printNames(names: readonly Name[]): string {
  return names.map((name) => printName(name.name)).join(', ');
}

/** A type with its modifiers, in its shortest usual spelling. */
export function printType(type: DataTypeDef): string {
  if (type.kind === 'array') return `${printType(type.arrayOf)}[]`;
  const marked = readMark(type.name, 'type');
  if (marked !== undefined) return marked;
  const config = type.config?.length ? `(${type.config.join(', ')})` : '';
  if (type.schema !== undefined && type.schema !== 'pg_catalog') return printQualified(type) + config;
  // Quoted "char" is a one-byte type of its own and quoted "bit" has no length; unquoted they mean a length of 1.
  if ((type.name === 'char' || type.name === 'bit') && type.doubleQuoted) return `"${type.name}"${config}`;
  const name = shortTypes[type.name] ?? (type.name.includes(' ') ? type.name : printName(type.name));
  if (type.name.endsWith('with time zone') && config !== '')
    return `${type.name.split(' ')[0]}${config} with time zone`;
  return name + config;
}

/** A text as an SQL string constant. */
export function printText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
