import type { Declaration, Member } from '../declaration.ts';
import type { CodeEcosystem } from '../ecosystem.ts';
import type { CodeEnum, CodeSchema } from '../schema/code-schema.ts';
import { findRelations } from './find-relations.ts';
import { labelNames } from './label-names.ts';
import { printAttributes } from './print-attributes.ts';
import { printField } from './print-field.ts';
import { printRelations } from './print-relations.ts';
import type { PrismaContext } from './prisma-context.ts';
import { nameForPrisma } from './prisma-names.ts';

/** Prisma's schema language. */
export const prisma: CodeEcosystem = {
  id: 'prisma',
  title: 'Prisma',
  language: 'prisma',
  comment: '//',
  migrationTool: 'Prisma',
  remarks: [
    'What Prisma’s schema language has no words for (conditions of indexes, checks, exclusions) stands as a comment and has to be written into the migration by hand.',
    'Schemas other than public have to be listed in the datasource: `schemas = ["public", …]`.',
  ],
  declare: declareAll,
  printImports: () => [],
};

function declareAll(schema: CodeSchema): readonly Declaration[] {
  const context: PrismaContext = {
    schema,
    names: nameForPrisma(schema),
    isMultiSchema: [...schema.tables, ...schema.enums].some((item) => item.schema !== 'public'),
  };
  const relations = findRelations(context);
  return [
    ...schema.enums.filter(({ labels }) => labels.length > 0).map((type) => declareEnum(type, context)),
    ...schema.tables.map((table): Declaration => {
      const fields: readonly Member[] = [
        ...table.columns.map((column) => printField(column, table, context)),
        ...printRelations(table, relations, context),
      ];
      const attributes = printAttributes(table, relations, context);
      return {
        key: table.id,
        title: `table ${table.name}`,
        subject: table.id,
        head: `model ${context.names.models.get(table.id)} {`,
        groups: [
          { members: fields, indent: 2 },
          ...(attributes.length ? [{ head: '', members: attributes, indent: 2 }] : []),
        ],
        tail: '}',
        imports: [],
      };
    }),
  ];
}

function declareEnum(type: CodeEnum, { names, isMultiSchema }: PrismaContext): Declaration {
  const name = names.enums.get(type.id)!;
  const lines = [
    ...[...labelNames(type.labels)].map(([label, value]) =>
      label === value ? value : `${value} @map(${JSON.stringify(label)})`,
    ),
    ...(name === type.name ? [] : [`@@map(${JSON.stringify(type.name)})`]),
    ...(isMultiSchema ? [`@@schema(${JSON.stringify(type.schema)})`] : []),
  ];
  return {
    key: type.id,
    title: `enum ${type.name}`,
    subject: type.id,
    head: [`enum ${name} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n'),
    groups: [],
    imports: [],
  };
}
