import { quoteIdentifier, quoteName } from '../sql/quote.ts';
import type { AstFields } from './grammar.ts';

/** Names as format_type prints them (https://www.postgresql.org/docs/18/datatype.html); `%` is where modifiers go. */
const builtIn: Readonly<Record<string, string>> = {
  bool: 'boolean',
  boolean: 'boolean',
  int2: 'smallint',
  smallint: 'smallint',
  int4: 'integer',
  int: 'integer',
  integer: 'integer',
  int8: 'bigint',
  bigint: 'bigint',
  float4: 'real',
  real: 'real',
  float8: 'double precision',
  decimal: 'numeric%',
  numeric: 'numeric%',
  varchar: 'character varying%',
  bpchar: 'character%',
  char: '"char"',
  bit: 'bit%',
  varbit: 'bit varying%',
  time: 'time% without time zone',
  timetz: 'time% with time zone',
  timestamp: 'timestamp% without time zone',
  timestamptz: 'timestamp% with time zone',
  interval: 'interval%',
  // A keyword since 16, which format_type prints without quotes all the same.
  json: 'json',
};

/** INTERVAL_MASK bits of src/include/utils/timestamp.h, as the grammar gives them for interval fields. */
const intervalFields: Readonly<Record<number, string>> = {
  4: 'year',
  2: 'month',
  8: 'day',
  1024: 'hour',
  2048: 'minute',
  4096: 'second',
  6: 'year to month',
  1032: 'day to hour',
  3080: 'day to minute',
  7176: 'day to second',
  3072: 'hour to minute',
  7168: 'hour to second',
  6144: 'minute to second',
};
const allIntervalFields = 32767;
/** Precisions that mean the same as none: timestamp(6), time(6), interval(6). */
const fullPrecision = '6';
const withPrecision = new Set(['time', 'timetz', 'timestamp', 'timestamptz']);

/**
 * Writes a parse-tree TypeName as format_type does: PostgreSQL's long names for built-in types, schema-qualified
 * quoted names for others (`qualify` gives the path), modifiers, arrays, SETOF, %TYPE.
 */
export function printTypeName(
  type: AstFields,
  qualify: (names: readonly string[]) => readonly string[],
): string {
  const names: string[] = type.names.map((name: AstFields) => name.String.sval ?? '');
  const own = names.at(-1)!;
  const system = names.length === 2 && names[0] === 'pg_catalog';
  const modifiers = (type.typmods ?? []).map(printModifier);
  const pattern = system || names.length === 1 ? builtInPattern(own, names, system) : undefined;
  let text: string;
  // Without a length bpchar has no limit; `character` alone would mean one character.
  if (own === 'bpchar' && pattern && modifiers.length === 0) text = 'bpchar';
  else if (pattern) text = pattern.replace('%', printModifiers(own, modifiers));
  else {
    const path = system ? [own] : qualify(names);
    text = quoteName(path) + (modifiers.length ? `(${modifiers.join(',')})` : '');
  }
  if (type.pct_type) text += '%TYPE';
  const arrays = type.arrayBounds?.length ? '[]' : '';
  return `${type.setof ? 'SETOF ' : ''}${text}${arrays}`;
}

/** True where a type is written with the precision that it has anyway: `timestamp(6)`. */
export function hasFullPrecision(type: AstFields): boolean {
  const own = type.names.at(-1).String.sval;
  return withPrecision.has(own) && (type.typmods ?? []).map(printModifier)[0] === fullPrecision;
}

function builtInPattern(own: string, names: readonly string[], system: boolean): string | undefined {
  // Unquoted "char" in quotes is a type of its own; the grammar gives CHAR as pg_catalog.bpchar.
  if (own === 'char' && !system && names.length === 1) return '"char"';
  return Object.hasOwn(builtIn, own) ? builtIn[own] : undefined;
}

function printModifier(node: AstFields): string {
  const constant = node.A_Const;
  if (constant?.ival) return String(constant.ival.ival ?? 0);
  if (constant?.sval) return String(constant.sval.sval ?? '');
  if (constant?.fval) return String(constant.fval.fval);
  const column = node.ColumnRef?.fields?.[0]?.String?.sval;
  if (column !== undefined) return quoteIdentifier(column);
  return '?';
}

function printModifiers(own: string, modifiers: readonly string[]): string {
  if (own === 'interval') return printInterval(modifiers);
  if (modifiers.length === 0) return '';
  if (withPrecision.has(own) && modifiers[0] === fullPrecision) return '';
  if ((own === 'numeric' || own === 'decimal') && modifiers.length === 1) return `(${modifiers[0]},0)`;
  return `(${modifiers.join(',')})`;
}

function printInterval(modifiers: readonly string[]): string {
  const mask = Number(modifiers[0] ?? allIntervalFields);
  const fields = mask === allIntervalFields ? '' : ` ${intervalFields[mask] ?? ''}`;
  const precision = modifiers[1] && modifiers[1] !== fullPrecision ? `(${modifiers[1]})` : '';
  return `${fields}${precision}`;
}
