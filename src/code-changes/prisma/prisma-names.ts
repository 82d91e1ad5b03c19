import type { ObjectId } from '../../model/address.ts';
import { camelCase } from '../names/camel-case.ts';
import { createNames, type TakeName } from '../names/create-names.ts';
import { pascalCase } from '../names/pascal-case.ts';
import { singular } from '../names/singular.ts';
import type { CodeSchema, CodeTable } from '../schema/code-schema.ts';

/** What Prisma calls the schema's objects. */
export interface PrismaNames {
  readonly models: ReadonlyMap<ObjectId, string>;
  readonly enums: ReadonlyMap<ObjectId, string>;
  readonly fields: ReadonlyMap<ObjectId, ReadonlyMap<string, string>>;
  /** Takes a further field name of a table, for a relation. */
  readonly takeField: ReadonlyMap<ObjectId, TakeName>;
}

/** Prisma's own types, and names that its client cannot use. */
const reservedModels = new Set(
  (
    'String Boolean Int BigInt Float Decimal DateTime Json Bytes Unsupported PrismaClient Prisma Promise Object Array ' +
    'Function Error Date Buffer Symbol Map Set'
  ).split(' '),
);

/** Names models and enums in PascalCase and fields in camelCase, in the letters that Prisma takes. */
export function nameForPrisma({ tables, enums }: CodeSchema): PrismaNames {
  const take = createNames(reservedModels, 'Unnamed');
  const models = new Map(tables.map((table) => [table.id, take(...modelNames(table))]));
  const types = new Map(
    // Prisma has no enum without values.
    enums
      .filter(({ labels }) => labels.length > 0)
      .map(({ id, schema, name }) => [
        id,
        take(...[name, schema === 'public' ? '' : `${schema} ${name}`, `${name} Enum`].map(toModel)),
      ]),
  );
  const takeField = new Map(tables.map(({ id }) => [id, createNames(new Set(), 'field')]));
  return {
    models,
    enums: types,
    takeField,
    fields: new Map(
      tables.map(({ id, columns }) => [
        id,
        new Map(columns.map(({ name }) => [name, takeField.get(id)!(toField(name))])),
      ]),
    ),
  };
}

function modelNames({ schema, name }: CodeTable): readonly string[] {
  const own = name.replace(/[A-Za-z]+(?=[^A-Za-z]*$)/, singular);
  return [own, name, schema === 'public' ? `${own} Model` : `${schema} ${own}`].map(toModel);
}

function toModel(name: string): string {
  return startWithLetter(pascalCase(asciiWords(name)), 'M');
}

/** A field's name for any text; empty where the text has no letter that Prisma takes. */
export function toField(name: string): string {
  return startWithLetter(camelCase(asciiWords(name)), 'f');
}

function asciiWords(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, ' ');
}

function startWithLetter(name: string, letter: string): string {
  return /^\d/.test(name) ? `${letter}${name}` : name;
}
