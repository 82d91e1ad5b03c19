import { canonicalType } from '../../canon/index.ts';
import type { DdlContext } from '../../kind-contract/ddl.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { ColumnShape } from './type-shape.ts';
import { typeShape } from './type-shape.ts';

const numbers = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision'];
const strings = ['text', 'character varying', 'character', 'bpchar', 'name'];

/** Families in which each type is cast to each other by assignment (pg_cast.castcontext, PostgreSQL 11 to 18). */
const families: readonly (readonly string[])[] = [
  numbers,
  strings,
  ['json', 'jsonb'],
  ['inet', 'cidr'],
  ['macaddr', 'macaddr8'],
  ['bit', 'bit varying'],
  ['timestamp without time zone', 'timestamp with time zone', 'date'],
  ['time without time zone', 'time with time zone'],
];
/** Other casts by assignment, from a type to the types it may become. */
const assignments: Readonly<Record<string, readonly string[]>> = {
  smallint: ['oid', 'money'],
  integer: ['oid', 'money'],
  bigint: ['oid', 'money'],
  numeric: ['money'],
  money: ['numeric'],
  oid: ['integer', 'bigint'],
  'timestamp without time zone': ['time without time zone'],
  'timestamp with time zone': ['time without time zone', 'time with time zone'],
  'time without time zone': ['interval'],
  interval: ['time without time zone'],
};
/** Casts that must be written but go straight, without a detour through text. */
const explicit: Readonly<Record<string, readonly string[]>> = {
  boolean: ['integer'],
  integer: ['boolean', 'bit', '"char"'],
  bigint: ['bit'],
  bit: ['integer', 'bigint'],
  jsonb: ['boolean', ...numbers],
};

/**
 * The USING expression that turns values of one type into another; undefined where PostgreSQL casts by assignment
 * (https://www.postgresql.org/docs/18/sql-createcast.html).
 */
export function usingExpression(
  column: string,
  from: string,
  to: string,
  { model, other }: Pick<DdlContext, 'model' | 'other'>,
): string | undefined {
  const before = typeShape(baseOf(from, other));
  const after = typeShape(baseOf(to, model));
  // Where both types are made anew, the values are text meanwhile.
  if (isNamed(from) && isNamed(to) && canonicalType(from) !== canonicalType(to))
    return `${column}::text::${to}`;
  if (before.array !== after.array) return `${column}::text::${to}`;
  if (before.name === after.name) return undefined;
  if (strings.includes(after.name)) return undefined;
  if (families.some((family) => family.includes(before.name) && family.includes(after.name)))
    return undefined;
  if (assignments[before.name]?.includes(after.name)) return undefined;
  const direct = strings.includes(before.name) || explicit[before.name]?.includes(after.name);
  return direct ? `${column}::${to}` : `${column}::text::${to}`;
}

/**
 * True where the stored values stay as they are: no rewrite of the table
 * (measured on PostgreSQL 11 to 19; https://www.postgresql.org/docs/18/sql-altertable.html, Notes).
 */
export function keepsRows(from: string, to: string): boolean {
  const before = typeShape(from);
  const after = typeShape(to);
  if (canonicalType(from) === canonicalType(to)) return true;
  if (before.array || after.array) return false;
  const pair = `${before.name} > ${after.name}`;
  switch (pair) {
    case 'character varying > character varying':
    case 'bit varying > bit varying':
      return isWider(before, after);
    case 'character varying > text':
    case 'cidr > inet':
    case 'integer > oid':
      return true;
    case 'text > character varying':
      return after.modifiers.length === 0;
    case 'numeric > numeric':
      return (
        after.modifiers.length === 0 || (isWider(before, after) && before.modifiers[1] === after.modifiers[1])
      );
    default:
      return (
        before.name === after.name &&
        /^(?:timestamp|time|interval)/.test(after.name) &&
        isWider(before, after)
      );
  }
}

/** True where every value of one type can be a value of the other, so that the change cannot stop at a row. */
export function keepsValues(from: string, to: string): boolean {
  if (keepsRows(from, to)) return true;
  const before = typeShape(from);
  const after = typeShape(to);
  if (before.array !== after.array) return false;
  if (after.name === 'text' || (after.name === 'character varying' && !after.modifiers.length)) return true;
  const rising = ['smallint', 'integer', 'bigint', 'numeric'];
  const [low, high] = [rising.indexOf(before.name), rising.indexOf(after.name)];
  if (low >= 0 && high > low) return after.modifiers.length === 0;
  return (before.name === 'json' && after.name === 'jsonb') || before.name === 'date';
}

/** Families in which an index of one type finds values of each other (pg_amop, btree, PostgreSQL 11 to 18). */
const comparable: readonly (readonly string[])[] = [
  ['smallint', 'integer', 'bigint'],
  ['real', 'double precision'],
  ['text', 'character varying', 'name'],
  ['timestamp without time zone', 'timestamp with time zone', 'date'],
];

/** True where a foreign key can stand while one of its columns has the one type and the other has the other. */
export function areComparable(from: string, to: string): boolean {
  const [before, after] = [typeShape(from), typeShape(to)];
  if (before.name === after.name) return before.array === after.array;
  if (before.array || after.array) return false;
  return comparable.some((family) => family.includes(before.name) && family.includes(after.name));
}

/** True where the type is none of PostgreSQL's own: it may be a domain with constraints, which must be checked. */
export function mayHaveConstraints(type: string | undefined, model: Model): boolean {
  return type !== undefined && findDomain(type, model) !== undefined;
}

/** The type below a domain; any other type as it is. */
function baseOf(type: string, model: Model): string {
  const base = findDomain(type, model)?.props.type;
  return typeof base === 'string' ? baseOf(base, model) : type;
}

/** True for a type that a schema holds; those of pg_catalog have none before them. */
function isNamed(type: string): boolean {
  return type.includes('.');
}

function findDomain(type: string, model: Model) {
  const name = type.replace(/\[\]$/, '');
  if (!name.includes('.')) return undefined;
  // A type is written as its id is.
  return model.objects.get(`domain ${name}` as ObjectId);
}

/** No modifier is the widest of all. */
function isWider(before: ColumnShape, after: ColumnShape): boolean {
  if (after.modifiers.length === 0) return true;
  return before.modifiers.length > 0 && Number(after.modifiers[0]) >= Number(before.modifiers[0]);
}
