/** A JSON Schema as far as the published ones use it. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: 'object' | 'array' | 'string' | 'boolean' | 'integer';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly pattern?: string;
}

const annotations: ReadonlySet<string> = new Set(['$schema', '$id', 'title', 'description', '$defs']);
const keywords: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'const',
  'enum',
  'oneOf',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'minimum',
  'pattern',
]);

/** Where a value breaks a schema; throws where the schema uses a keyword that is not checked here. */
export function validateSchema(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  path = '$',
): readonly string[] {
  for (const key of Object.keys(schema)) {
    if (!keywords.has(key) && !annotations.has(key)) throw new Error(`the keyword '${key}' is not checked`);
  }
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (!target) throw new Error(`there is no ${schema.$ref}`);
    return validateSchema(value, target, root, path);
  }
  if ('const' in schema && value !== schema.const) return [`${path} is not ${JSON.stringify(schema.const)}`];
  if (schema.enum && !schema.enum.includes(value))
    return [`${path}: ${JSON.stringify(value)} is none of ${schema.enum.join(', ')}`];
  if (schema.oneOf) {
    const fits = schema.oneOf.filter((option) => validateSchema(value, option, root, path).length === 0);
    if (fits.length !== 1)
      return [
        `${path} fits ${fits.length} of ${schema.oneOf.length} options: ${JSON.stringify(value)?.slice(0, 200)}`,
      ];
  }
  switch (schema.type) {
    case 'string':
      if (typeof value !== 'string') return [`${path} is no string`];
      return schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)
        ? [`${path}: '${value}' is not as ${schema.pattern}`]
        : [];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is no boolean`];
    case 'integer':
      return Number.isInteger(value) && (value as number) >= (schema.minimum ?? Number.NEGATIVE_INFINITY)
        ? []
        : [`${path} is no such integer`];
    case 'array':
      if (!Array.isArray(value)) return [`${path} is no array`];
      return value.flatMap((item, index) => validateSchema(item, schema.items!, root, `${path}[${index}]`));
    case 'object':
      return validateObject(value, schema, root, path);
    default:
      return [];
  }
}

function validateObject(value: unknown, schema: Schema, root: Schema, path: string): readonly string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [`${path} is no object`];
  const fields = value as Readonly<Record<string, unknown>>;
  const missing = (schema.required ?? []).filter((name) => !(name in fields));
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(fields).flatMap(([name, inner]) => {
      const known = schema.properties?.[name];
      if (known) return validateSchema(inner, known, root, `${path}.${name}`);
      return schema.additionalProperties === false ? [`${path}.${name} is not in the schema`] : [];
    }),
  ];
}
