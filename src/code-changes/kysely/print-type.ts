import type { ObjectId } from '../../model/address.ts';
import type { CodeColumn, CodeType } from '../schema/code-schema.ts';

/** What the printers of one interface share. */
export interface KyselyContext {
  readonly enums: ReadonlyMap<ObjectId, string>;
  /** Filled while printing. */
  readonly imports: Set<string>;
  /** Says that a type of our own is used and has to be declared. */
  readonly need: (name: 'JsonValue' | 'PostgresInterval') => void;
}

/** What is read, and what may be written. */
interface Values {
  readonly select: string;
  readonly write: string;
}

/** Types that node-postgres reads as something else than text (https://node-postgres.com/features/types). */
const values: Readonly<Record<string, Values>> = {
  int2: same('number'),
  int4: same('number'),
  oid: same('number'),
  float4: same('number'),
  float8: same('number'),
  int8: { select: 'string', write: 'string | number | bigint' },
  numeric: { select: 'string', write: 'string | number' },
  bool: same('boolean'),
  bytea: same('Buffer'),
  date: { select: 'Date', write: 'Date | string' },
  timestamp: { select: 'Date', write: 'Date | string' },
  timestamptz: { select: 'Date', write: 'Date | string' },
  point: { select: '{ x: number; y: number }', write: 'string' },
  circle: { select: '{ x: number; y: number; radius: number }', write: 'string' },
  interval: { select: 'PostgresInterval', write: 'PostgresInterval | string' },
  json: { select: 'JsonValue', write: 'string' },
  jsonb: { select: 'JsonValue', write: 'string' },
};

function same(type: string): Values {
  return { select: type, write: type };
}

/** The type of a column's property: `Generated<number>`, `ColumnType<Date, Date | string, Date | string>`, `string | null`. */
export function printKyselyType(column: CodeColumn, context: KyselyContext): string {
  const { select, write } = chooseValues(column.type, context);
  const nullable = column.notNull ? '' : ' | null';
  const isOptional = column.default !== undefined || column.identity !== undefined;
  if (column.generated || column.identity === 'always') {
    context.imports.add('GeneratedAlways');
    return `GeneratedAlways<${select}${nullable}>`;
  }
  if (select === write) {
    // An absent value is NULL anyway where the column takes NULL and has no default.
    if (!isOptional) return `${select}${nullable}`;
    context.imports.add('Generated');
    return `Generated<${select}${nullable}>`;
  }
  context.imports.add('ColumnType');
  const insert = `${write}${nullable}${isOptional ? ' | undefined' : ''}`;
  return `ColumnType<${select}${nullable}, ${insert}, ${write}${nullable}>`;
}

function chooseValues(type: CodeType, { enums, need }: KyselyContext): Values {
  const known = type.enum && enums.get(type.enum);
  const own = known ? same(known) : type.builtIn ? (values[type.name] ?? same('string')) : same('string');
  if (own.select === 'JsonValue' || own.select === 'PostgresInterval') need(own.select);
  if (!type.array) return own;
  return { select: arrayOf(own.select), write: arrayOf(own.write) };
}

function arrayOf(type: string): string {
  return type.includes(' ') ? `(${type})[]` : `${type}[]`;
}
