/**
 * Casts that an assignment may use, by the source's name in format_type, read from pg_cast of PostgreSQL 18
 * (`castcontext` i or a). `*` marks a cast that keeps the stored bytes (`castmethod` b). The registered-object types
 * stand together as `reg…`. Everything may be assigned to a string type besides.
 * https://www.postgresql.org/docs/18/catalog-pg-cast.html
 */
const table = `
"char": text, character varying, character
bigint: smallint, integer, real, double precision, numeric, money, oid, reg
bit: bit varying*
bit varying: bit*
box: polygon
character: "char", text, character varying, name
character varying: character*, "char", name, regclass, text*
cidr: inet*
date: timestamp with time zone, timestamp without time zone
double precision: bigint, smallint, integer, real, numeric
inet: cidr
integer: smallint, bigint, real, double precision, numeric, money, oid*, reg*
interval: time without time zone
json: jsonb
jsonb: json
macaddr: macaddr8
macaddr8: macaddr
money: numeric
name: character, character varying, text
numeric: money, integer, smallint, bigint, real, double precision
oid: bigint, integer*, reg*
path: polygon
point: box
polygon: path
real: integer, bigint, double precision, smallint, numeric
reg: integer*, oid*, bigint
smallint: integer, bigint, real, double precision, numeric, oid, reg
text: name, character*, regclass, character varying*, "char"
time with time zone: time without time zone
time without time zone: interval, time with time zone
timestamp with time zone: time without time zone, date, time with time zone, timestamp without time zone
timestamp without time zone: timestamp with time zone, date, time without time zone
xml: text*, character*, character varying*
`;

const casts = new Map<string, ReadonlySet<string>>(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [from, to] = line.split(': ') as [string, string];
      return [from, new Set(to.split(', '))];
    }),
);

const registered =
  /^reg(?:class|collation|config|dictionary|namespace|oper|operator|proc|procedure|role|type)$/;
const builtIn = new Set([
  ...casts.keys(),
  ...[
    'boolean',
    'bytea',
    'uuid',
    'tsvector',
    'tsquery',
    'bit',
    'line',
    'lseg',
    'circle',
    'pg_lsn',
    'jsonpath',
  ],
]);
const strings = new Set(['text', 'character varying', 'character', 'bpchar', 'name', 'citext']);

/** How a value of one type gets into a column of another; `unknown` where one of them is no built-in type. */
export type Assignment = 'same bytes' | 'conversion' | 'none' | 'unknown';

/** Looks up the cast between two base types that are not the same. */
export function assignmentCast(from: string, to: string): Assignment {
  const target = casts.get(fold(from));
  if (target?.has(`${fold(to)}*`) || target?.has(`${to}*`)) return 'same bytes';
  if (target?.has(fold(to)) || target?.has(to)) return 'conversion';
  if (strings.has(to)) return 'conversion';
  if (strings.has(from) && !strings.has(to)) return 'none';
  return builtIn.has(fold(from)) && builtIn.has(fold(to)) ? 'none' : 'unknown';
}

function fold(type: string): string {
  if (type === 'bpchar') return 'character';
  return registered.test(type) ? 'reg' : type;
}
