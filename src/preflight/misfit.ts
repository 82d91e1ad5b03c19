import { typeShape } from '../kinds/column/type-shape.ts';
import { objectsOfKind } from '../model/model.ts';
import type { RiskContext } from '../risk/risk-context.ts';
import { quoteLiteral, quoteName } from '../sql/quote.ts';

/** pg_input_is_valid, which asks the type itself, is there since this version. */
const inputIsValidSince = 16;

const ranges: Readonly<Record<string, readonly [string, string]>> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
};
const numbers = /^(?:smallint|integer|bigint|numeric|real|double precision)$/;
const strings = /^(?:text|character varying|character|bpchar|name)$/;

/** What the text of a value of a type looks like, for servers that cannot be asked. */
const forms: Readonly<Record<string, string>> = {
  smallint: '^\\s*[-+]?[0-9]+\\s*$',
  integer: '^\\s*[-+]?[0-9]+\\s*$',
  bigint: '^\\s*[-+]?[0-9]+\\s*$',
  numeric: '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$',
  real: '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$',
  'double precision': '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$',
  boolean: '^\\s*(t|tr|tru|true|y|ye|yes|on|1|f|fa|fal|fals|false|n|no|of|off|0)\\s*$',
  uuid: '^\\{?[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}\\}?$',
  date: '^[0-9]{4}-[0-9]{2}-[0-9]{2}',
  'timestamp without time zone': '^[0-9]{4}-[0-9]{2}-[0-9]{2}',
  'timestamp with time zone': '^[0-9]{4}-[0-9]{2}-[0-9]{2}',
};

/** A condition that holds for values of a column that cannot become the new type. */
export function misfit(column: string, from: string, to: string, { after, plan }: RiskContext): string {
  const before = typeShape(from);
  const next = typeShape(to);
  const text = `${column}::text`;
  const [limit, scale = '0'] = next.modifiers;
  if (!next.array && !before.array) {
    if (numbers.test(before.name) && ranges[next.name]) {
      const [low, high] = ranges[next.name]!;
      return `round(${column}::numeric) NOT BETWEEN ${low} AND ${high}`;
    }
    if (numbers.test(before.name) && next.name === 'numeric' && limit !== undefined) {
      return `abs(round(${column}::numeric, ${scale})) >= ${tenTo(Number(limit) - Number(scale))}`;
    }
    if (strings.test(next.name) && limit !== undefined) return `char_length(rtrim(${text})) > ${limit}`;
    if (/^bit(?: varying)?$/.test(next.name) && limit !== undefined && /^bit/.test(before.name)) {
      return next.name === 'bit' ? `bit_length(${column}) <> ${limit}` : `bit_length(${column}) > ${limit}`;
    }
    const labels = enumLabels(next.name, after);
    if (labels) return `${text} NOT IN (${labels.map(quoteLiteral).join(', ')})`;
  }
  if (plan.version >= inputIsValidSince) return `NOT pg_input_is_valid(${text}, ${quoteLiteral(to)})`;
  const form = next.array ? undefined : forms[next.name];
  if (form) return `${text} !~* ${quoteLiteral(form)}`;
  // Nothing is known of the type's form: every value has to be looked at.
  return `${column} IS NOT NULL`;
}

function tenTo(exponent: number): string {
  return exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`;
}

function enumLabels(name: string, model: RiskContext['after']): readonly string[] | undefined {
  const found = objectsOfKind(model, 'enum').find(({ address }) => quoteName(address.path) === name);
  return found?.props.labels as readonly string[] | undefined;
}
