import type { CodeColumn } from '../schema/code-schema.ts';
import { labelNames } from './label-names.ts';
import { printPrismaType } from './print-type.ts';
import type { PrismaContext } from './prisma-context.ts';

/** `@default(…)` for a field, or nothing; what Prisma has no word for is `dbgenerated`. */
export function printPrismaDefault(column: CodeColumn, { schema, names }: PrismaContext): string {
  const { type, default: value, identity, generated } = column;
  if (generated) return `@default(dbgenerated(${JSON.stringify(generated.sql)}))`;
  const isWhole = type.builtIn && !type.array && /^int[248]$/.test(type.name);
  if (isWhole && (identity || value?.kind === 'serial')) return '@default(autoincrement())';
  if (!value || value.sql.toUpperCase() === 'NULL') return '';
  const { scalar } = printPrismaType(type, names.enums);
  if (value.kind === 'now' && scalar === 'DateTime' && !type.array) return '@default(now())';
  const labels = schema.enums.find(({ id }) => id === type.enum)?.labels;
  const literal =
    'value' in value ? printLiteral(value.value, value.kind, scalar, type.array, labels) : undefined;
  return `@default(${literal ?? `dbgenerated(${JSON.stringify(value.sql)})`})`;
}

function printLiteral(
  value: string,
  kind: string,
  scalar: string,
  isList: boolean,
  labels: readonly string[] | undefined,
): string | undefined {
  if (isList) return value === '{}' && !scalar.startsWith('Unsupported') ? '[]' : undefined;
  if (labels) return labelNames(labels).get(value);
  const isNumber = /^-?\d{1,15}$/.test(value);
  switch (scalar) {
    case 'String':
      return kind === 'text' ? JSON.stringify(value) : undefined;
    case 'Boolean':
      return /^(?:true|false)$/.test(value) ? value : undefined;
    case 'Int':
      return isNumber && Math.abs(Number(value)) < 2 ** 31 ? value : undefined;
    case 'BigInt':
      return isNumber ? value : undefined;
    case 'Float':
    case 'Decimal':
      return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value) ? value : undefined;
    case 'Json':
      return isJson(value) ? JSON.stringify(value) : undefined;
    default:
      return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
