import { quoteIdentifier } from '../../sql/quote.ts';
import { type CodeSchema, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import { printPrismaType } from './print-type.ts';
import type { PrismaNames } from './prisma-names.ts';

/** What the printers of all models share. */
export interface PrismaContext {
  readonly schema: CodeSchema;
  readonly names: PrismaNames;
  /** True where schemas other than public are in use: then everything has to say its own. */
  readonly isMultiSchema: boolean;
}

/** Sets of columns that Prisma accepts as an id or as unique. */
function uniqueSets(table: CodeTable, context: PrismaContext): readonly (readonly string[])[] {
  const constraints = table.constraints.filter(
    ({ props }) =>
      (props.type === 'primary key' || props.type === 'unique') && isKey(table, props.columns, context),
  );
  const indexes = table.indexes.flatMap(({ props }) => {
    const columns = props.keys.map(
      (key) => table.columns.find(({ name }) => quoteIdentifier(name) === key)?.name,
    );
    const isWhole = props.unique && !props.predicate && columns.every((name) => name !== undefined);
    return isWhole && isKey(table, columns as string[], context) ? [columns as string[]] : [];
  });
  return [...constraints.map(({ props }) => props.columns), ...indexes];
}

/** True where Prisma can have the columns in a key: supported types, no lists. */
export function isKey(table: CodeTable, columns: readonly string[], { names }: PrismaContext): boolean {
  return columns.every((name) => {
    const type = table.columns.find((column) => column.name === name)?.type;
    return type && !type.array && printPrismaType(type, names.enums).isSupported;
  });
}

/** True for a model that Prisma's client cannot address: it has no unique set of required fields. */
export function isIgnored(table: CodeTable, context: PrismaContext): boolean {
  const required = new Set(table.columns.filter(({ notNull }) => notNull).map(({ name }) => name));
  const primary = primaryKeyOf(table);
  return !uniqueSets(table, context).some(
    (columns) => columns === primary || columns.every((name) => required.has(name)),
  );
}

/** True where a set of columns is unique, in any order. */
export function isUnique(table: CodeTable, columns: readonly string[], context: PrismaContext): boolean {
  const key = [...columns].sort().join('\u0000');
  return uniqueSets(table, context).some((set) => [...set].sort().join('\u0000') === key);
}
