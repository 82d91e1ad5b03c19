import type { Declaration } from '../declaration.ts';
import type { CodeEcosystem } from '../ecosystem.ts';
import { quoteTypescript } from '../names/quote-typescript.ts';
import { type CodeSchema, type CodeTable, constraintsOf, tableAt } from '../schema/code-schema.ts';
import { refersBack } from '../schema/refers-back.ts';
import type { DrizzleContext } from './drizzle-context.ts';
import { type DrizzleNames, nameForDrizzle } from './drizzle-names.ts';
import { printDrizzleColumn } from './print-column.ts';
import { printDrizzleExtras } from './print-extras.ts';

/** Drizzle ORM (drizzle-orm/pg-core). */
export const drizzle: CodeEcosystem = {
  id: 'drizzle',
  title: 'Drizzle',
  language: 'ts',
  comment: '//',
  migrationTool: 'Drizzle',
  remarks: [
    'A foreign key made by `.references()` bears the name that Drizzle gives it; where the database’s name matters, write `foreignKey({ name, … })`.',
  ],
  declare: declareAll,
  printImports(names) {
    const own = [...names].filter((name) => name !== 'sql').sort();
    const listed = own.map((name) =>
      name === 'AnyPgColumn' || name === 'PgTableExtraConfigValue' ? `type ${name}` : name,
    );
    return [
      ...(names.has('sql') ? ["import { sql } from 'drizzle-orm';"] : []),
      ...(own.length ? [`import { ${listed.join(', ')} } from 'drizzle-orm/pg-core';`] : []),
    ];
  },
};

function declareAll(schema: CodeSchema): readonly Declaration[] {
  const names = nameForDrizzle(schema);
  const enumBuilder: DrizzleContext['enumBuilder'] = (id) =>
    schema.enums.find((type) => type.id === id)?.labels.length ? names.types.get(id) : undefined;
  const tables = schema.tables.map((table) =>
    declareTable(table, { schema, names, enumBuilder, imports: new Set() }),
  );
  return [
    ...[...names.schemas].map(([name, constant]) =>
      declareLine(`schema ${name}`, constant, `pgSchema(${quoteTypescript(name)})`, 'pgSchema'),
    ),
    ...declareEnums(schema, names),
    // Known only when the tables are printed.
    ...[...names.customTypes].map(([sql, constant]) =>
      declareLine(
        `type ${sql}`,
        constant,
        `customType<{ data: string }>({ dataType: () => ${quoteTypescript(sql)} })`,
        'customType',
      ),
    ),
    ...tables,
  ];
}

function declareLine(title: string, provides: string, value: string, builder: string): Declaration {
  const head = `export const ${provides} = ${value};`;
  return { key: title, title, provides, head, groups: [], imports: [builder] };
}

function declareEnums({ enums }: CodeSchema, names: DrizzleNames): readonly Declaration[] {
  return enums
    .filter(({ labels }) => labels.length > 0)
    .map(({ id, schema, name, labels }) => {
      const builder = schema === 'public' ? 'pgEnum' : `${names.schemas.get(schema)}.enum`;
      const call = `${builder}(${quoteTypescript(name)}, [${labels.map(quoteTypescript).join(', ')}])`;
      return {
        key: id,
        title: `enum ${name}`,
        subject: id,
        head: `export const ${names.types.get(id)} = ${call};`,
        groups: [],
        imports: schema === 'public' ? ['pgEnum'] : [],
      };
    });
}

function declareTable(table: CodeTable, context: DrizzleContext): Declaration {
  const { names, imports } = context;
  const columns = table.columns.map((column) => printDrizzleColumn(column, table, context));
  const extras = printDrizzleExtras(table, context);
  const builder = table.schema === 'public' ? 'pgTable' : `${names.schemas.get(table.schema)}.table`;
  if (table.schema === 'public') imports.add('pgTable');
  const isCalled = extras.some(({ code }) => /^\w/m.test(code));
  const isCircular = constraintsOf(table, 'foreign key').some(({ id, props }) => {
    const other = tableAt(context.schema, props.referencedTable);
    const isOwnEntry = extras.some(({ key, code }) => key === id && /^foreignKey/m.test(code));
    return isOwnEntry && other && other.id !== table.id && refersBack(other, table, context.schema);
  });
  if (isCircular) imports.add('PgTableExtraConfigValue');
  const parameter = isCalled ? '(t)' : '()';
  return {
    key: table.id,
    title: `table ${table.name}`,
    subject: table.id,
    head: `export const ${names.tables.get(table.id)} = ${builder}(${quoteTypescript(table.name)}, {`,
    groups: [
      { members: columns, indent: 2 },
      ...(extras.length
        ? [
            {
              head: `}, ${parameter}${isCircular ? ': PgTableExtraConfigValue[]' : ''} => [`,
              members: extras,
              indent: 2,
            },
          ]
        : []),
    ],
    tail: extras.length ? ']);' : '});',
    imports: [...imports],
  };
}
