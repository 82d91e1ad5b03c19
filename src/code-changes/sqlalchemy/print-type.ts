import { pythonTuple, quotePython } from '../names/quote-python.ts';
import type { CodeEnum, CodeType } from '../schema/code-schema.ts';
import type { SqlalchemyContext } from './sqlalchemy-context.ts';

/** A type in Python: the class that SQLAlchemy maps it to, and the annotation of its values. */
export interface PythonType {
  readonly sql: string;
  readonly annotation: string;
}

/** Types without arguments by PostgreSQL's name: class, annotation. */
const plain: Readonly<Record<string, readonly [string, string]>> = {
  int2: ['SmallInteger', 'int'],
  int4: ['Integer', 'int'],
  int8: ['BigInteger', 'int'],
  float4: ['REAL', 'float'],
  float8: ['Double', 'float'],
  text: ['Text', 'str'],
  bool: ['Boolean', 'bool'],
  bytea: ['BYTEA', 'bytes'],
  date: ['Date', 'datetime.date'],
  uuid: ['UUID(as_uuid=True)', 'uuid.UUID'],
  json: ['JSON', 'Any'],
  jsonb: ['JSONB', 'Any'],
  jsonpath: ['JSONPATH', 'str'],
  inet: ['INET', 'str'],
  cidr: ['CIDR', 'str'],
  macaddr: ['MACADDR', 'str'],
  macaddr8: ['MACADDR8', 'str'],
  money: ['MONEY', 'str'],
  oid: ['OID', 'int'],
  regclass: ['REGCLASS', 'str'],
  regconfig: ['REGCONFIG', 'str'],
  tsvector: ['TSVECTOR', 'str'],
  tsquery: ['TSQUERY', 'str'],
  int4range: ['INT4RANGE', 'Any'],
  int8range: ['INT8RANGE', 'Any'],
  numrange: ['NUMRANGE', 'Any'],
  daterange: ['DATERANGE', 'Any'],
  tsrange: ['TSRANGE', 'Any'],
  tstzrange: ['TSTZRANGE', 'Any'],
  int4multirange: ['INT4MULTIRANGE', 'Any'],
  int8multirange: ['INT8MULTIRANGE', 'Any'],
  nummultirange: ['NUMMULTIRANGE', 'Any'],
  datemultirange: ['DATEMULTIRANGE', 'Any'],
  tsmultirange: ['TSMULTIRANGE', 'Any'],
  tstzmultirange: ['TSTZMULTIRANGE', 'Any'],
};

/** Types of extensions that SQLAlchemy's dialect knows. */
const extensions: Readonly<Record<string, readonly [string, string]>> = {
  citext: ['CITEXT', 'str'],
  hstore: ['HSTORE', 'dict[str, str]'],
};

/** The SQLAlchemy type of a column; one that it does not know is named as SQL by a small class of our own. */
export function printPythonType(type: CodeType, context: SqlalchemyContext): PythonType {
  const element = chooseType(type, context);
  if (!type.array) return element;
  context.imports.add('ARRAY');
  return { sql: `ARRAY(${element.sql})`, annotation: `list[${element.annotation}]` };
}

function chooseType(type: CodeType, { enums, imports }: SqlalchemyContext): PythonType {
  const known = type.enum && enums.get(type.enum);
  if (known) return { sql: known, annotation: 'str' };
  const found = type.builtIn ? (plain[type.name] ?? withArguments(type)) : extensions[type.name];
  const [sql, annotation] = found ?? [`PgType(${quotePython(type.sql)})`, 'Any'];
  imports.add(/^\w+/.exec(sql)![0]);
  if (annotation === 'Any') imports.add('Any');
  return { sql, annotation };
}

function withArguments({ name, modifiers, sql }: CodeType): readonly [string, string] | undefined {
  const [first, second] = modifiers;
  const zone = name.endsWith('tz');
  const settings = [
    ...(zone ? ['timezone=True'] : []),
    ...(first === undefined ? [] : [`precision=${first}`]),
  ];
  switch (name) {
    case 'varchar':
      return [first === undefined ? 'String' : `String(${first})`, 'str'];
    case 'bpchar':
      return first === undefined ? undefined : [`CHAR(${first})`, 'str'];
    case 'numeric':
      return [
        modifiers.length ? `Numeric(${[first, second].filter(Boolean).join(', ')})` : 'Numeric',
        'decimal.Decimal',
      ];
    case 'timestamp':
    case 'timestamptz':
      return [settings.length ? `TIMESTAMP(${settings.join(', ')})` : 'TIMESTAMP', 'datetime.datetime'];
    case 'time':
    case 'timetz':
      return [settings.length ? `TIME(${settings.join(', ')})` : 'TIME', 'datetime.time'];
    case 'bit':
      return [`BIT(${first ?? 1})`, 'str'];
    case 'varbit':
      return [first === undefined ? 'BIT(varying=True)' : `BIT(${first}, varying=True)`, 'str'];
    case 'interval':
      return [interval(sql), 'datetime.timedelta'];
    default:
      return undefined;
  }
}

function interval(sql: string): string {
  const [, fields, precision] = /^interval\s*([a-z ]*?)\s*(?:\((\d)\))?$/i.exec(sql) ?? [];
  const settings = [
    ...(fields ? [`fields=${quotePython(fields.toUpperCase())}`] : []),
    ...(precision ? [`precision=${precision}`] : []),
  ];
  return settings.length ? `INTERVAL(${settings.join(', ')})` : 'INTERVAL';
}

/** `Enum("a", "b", name="status", schema="app")`. */
export function printPythonEnum({ schema, name, labels }: CodeEnum): string {
  const settings = [
    `name=${quotePython(name)}`,
    ...(schema === 'public' ? [] : [`schema=${quotePython(schema)}`]),
  ];
  return `Enum${pythonTuple([...labels.map(quotePython), ...settings]).replace(/,\)$/, ')')}`;
}
