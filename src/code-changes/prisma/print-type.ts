import type { ObjectId } from '../../model/address.ts';
import type { CodeType } from '../schema/code-schema.ts';

/** A Prisma type: scalar or enum with its native type, or `Unsupported("…")`. */
export interface PrismaType {
  readonly scalar: string;
  readonly native: string;
  readonly isSupported: boolean;
}

/** Prisma's scalar and native type by PostgreSQL's name (https://www.prisma.io/docs/orm/core-concepts/supported-databases/postgresql). */
const scalars: Readonly<Record<string, readonly [scalar: string, native: string]>> = {
  int2: ['Int', 'SmallInt'],
  int4: ['Int', ''],
  int8: ['BigInt', ''],
  oid: ['Int', 'Oid'],
  float4: ['Float', 'Real'],
  float8: ['Float', ''],
  numeric: ['Decimal', 'Decimal'],
  money: ['Decimal', 'Money'],
  text: ['String', ''],
  varchar: ['String', 'VarChar'],
  bpchar: ['String', 'Char'],
  uuid: ['String', 'Uuid'],
  xml: ['String', 'Xml'],
  inet: ['String', 'Inet'],
  bit: ['String', 'Bit'],
  varbit: ['String', 'VarBit'],
  bool: ['Boolean', ''],
  bytea: ['Bytes', ''],
  json: ['Json', 'Json'],
  jsonb: ['Json', ''],
  date: ['DateTime', 'Date'],
  time: ['DateTime', 'Time'],
  timetz: ['DateTime', 'Timetz'],
  timestamp: ['DateTime', 'Timestamp'],
  timestamptz: ['DateTime', 'Timestamptz'],
};

/** Native types that Prisma means where no attribute says another. */
const implied = ['DateTime Timestamp(3)', 'Decimal Decimal(65, 30)'];
/** Types whose precision is 6 where SQL gives none. */
const timed = /^(?:time|timestamp)(?:tz)?$/;

/** The type of a field; without `[]` and `?`. */
export function printPrismaType(type: CodeType, enums: ReadonlyMap<ObjectId, string>): PrismaType {
  const known = type.enum && enums.get(type.enum);
  if (known) return { scalar: known, native: '', isSupported: true };
  const found = type.builtIn ? scalars[type.name] : type.name === 'citext' ? ['String', 'Citext'] : undefined;
  // bpchar without a length has no bound, Char without one is Char(1).
  if (!found || type.enum || (type.name === 'bpchar' && type.modifiers.length === 0) || isBelowZero(type))
    return { scalar: `Unsupported(${JSON.stringify(type.sql)})`, native: '', isSupported: false };
  const [scalar, name] = found as [string, string];
  const modifiers =
    timed.test(type.name) && type.modifiers.length === 0 ? ['6'] : scale(type.name, type.modifiers);
  const native = name && modifiers.length ? `${name}(${modifiers.join(', ')})` : name;
  return {
    scalar,
    native: native === '' || implied.includes(`${scalar} ${native}`) ? '' : `@db.${native}`,
    isSupported: true,
  };
}

function scale(name: string, modifiers: readonly string[]): readonly string[] {
  return name === 'numeric' && modifiers.length === 1 ? [...modifiers, '0'] : modifiers;
}

/** PostgreSQL 15 and newer round to tens and hundreds with a negative scale, which Prisma does not know. */
function isBelowZero({ modifiers }: CodeType): boolean {
  return modifiers.some((modifier) => modifier.startsWith('-'));
}
