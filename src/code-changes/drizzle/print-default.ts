import { quoteTypescript } from '../names/quote-typescript.ts';
import { sqlTemplate } from '../names/sql-template.ts';
import type { CodeColumn, CodeSchema } from '../schema/code-schema.ts';
import { printJsonValue } from './print-json-value.ts';

/** The default as a call behind the builder, or nothing: `.defaultNow()`, `.default(false)`, `.default(sql`…`)`. */
export function printDrizzleDefault(column: CodeColumn, schema: CodeSchema): string {
  const { type, default: value } = column;
  if (!value || value.kind === 'serial' || value.sql.toUpperCase() === 'NULL') return '';
  const { name, array, builtIn } = type;
  if (value.kind === 'now' && builtIn && !array && /^timestamp(?:tz)?$/.test(name)) return '.defaultNow()';
  if (value.kind === 'random-uuid' && builtIn && !array && name === 'uuid') return '.defaultRandom()';
  const literal = printLiteral(column, schema);
  return `.default(${literal ?? sqlTemplate(value.sql)})`;
}

/** A default as a TypeScript value of the type that Drizzle gives the column; undefined where only SQL says it. */
function printLiteral({ type, default: value }: CodeColumn, schema: CodeSchema): string | undefined {
  if (value?.kind !== 'text' && value?.kind !== 'number' && value?.kind !== 'boolean') return undefined;
  const constant = value.value;
  if (type.array) return constant === '{}' ? '[]' : undefined;
  if (type.enum) {
    const labels = schema.enums.find(({ id }) => id === type.enum)?.labels ?? [];
    return labels.includes(constant) ? quoteTypescript(constant) : undefined;
  }
  if (!type.builtIn) return undefined;
  switch (type.name) {
    case 'text':
    case 'varchar':
      return value.kind === 'text' ? quoteTypescript(constant) : undefined;
    case 'int2':
    case 'int4':
      return /^-?\d+$/.test(constant) ? String(Number(constant)) : undefined;
    case 'float4':
    case 'float8':
      return /^-?\d+(?:\.\d+)?$/.test(constant) && String(Number(constant)) === constant
        ? constant
        : undefined;
    case 'int8':
      return /^-?\d+$/.test(constant) ? `${BigInt(constant)}n` : undefined;
    case 'numeric':
      return /^-?\d+(?:\.\d+)?$/.test(constant) ? quoteTypescript(constant) : undefined;
    case 'bool':
      return /^(?:true|false)$/.test(constant) ? constant : undefined;
    case 'json':
    case 'jsonb':
      return printJsonValue(constant);
    default:
      return undefined;
  }
}
