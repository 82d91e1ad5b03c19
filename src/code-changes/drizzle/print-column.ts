import { commentLine } from '../comment-line.ts';
import type { Member } from '../declaration.ts';
import { quoteTypescript } from '../names/quote-typescript.ts';
import { sqlTemplate } from '../names/sql-template.ts';
import { type CodeColumn, type CodeTable, primaryKeyOf } from '../schema/code-schema.ts';
import type { DrizzleContext } from './drizzle-context.ts';
import { printDrizzleDefault } from './print-default.ts';
import { plainReference, printReference } from './print-foreign-key.ts';
import { printDrizzleType } from './print-type.ts';

/** A column as a property of the table: `expoPushToken: text('expo_push_token'),`. */
export function printDrizzleColumn(column: CodeColumn, table: CodeTable, context: DrizzleContext): Member {
  const key = context.names.columns.get(table.id)!.get(column.name)!;
  const primary = primaryKeyOf(table);
  const isPrimary = primary.length === 1 && primary[0] === column.name;
  const reference = plainReference(column, table, context);
  const value = printDrizzleDefault(column, context.schema);
  if (value.includes('sql`')) context.imports.add('sql');
  const remarks = [
    ...(column.type.domain ? [`domain ${column.type.domain}, here as its base type`] : []),
    ...(column.generated?.kind === 'virtual'
      ? [`virtual in the database (${column.generated.sql}); Drizzle knows stored ones only`]
      : []),
  ];
  const code = [
    printDrizzleType(column, context),
    isPrimary ? '.primaryKey()' : '',
    column.notNull && !isPrimary ? '.notNull()' : '',
    value,
    printIdentity(column),
    printGenerated(column, context),
    reference ? printReference(reference, table, context) : '',
  ].join('');
  return {
    key: column.id,
    subjects: [
      column.id,
      ...(reference ? [reference.id] : []),
      ...table.constraints
        .filter(({ props }) => isPrimary && props.type === 'primary key')
        .map(({ id }) => id),
    ],
    code: [...remarks.map((remark) => commentLine('//', remark)), `${key}: ${code},`].join('\n'),
  };
}

const optionNames: Readonly<Record<string, string>> = {
  start: 'startWith',
  increment: 'increment',
  minvalue: 'minValue',
  maxvalue: 'maxValue',
  cache: 'cache',
};

function printIdentity({ identity, identityOptions }: CodeColumn): string {
  if (!identity) return '';
  // Drizzle starts at 1 by itself, PostgreSQL at the bound.
  const { start, increment = '1', minvalue, maxvalue } = identityOptions;
  const first = start ?? (increment.startsWith('-') ? maxvalue : minvalue);
  const all = { ...(first === undefined ? {} : { start: first }), ...identityOptions };
  const options = Object.entries(all).flatMap(([name, value]) => {
    if (name === 'cycle') return ['cycle: true'];
    // As text, for a bigint's bounds do not fit a number.
    return optionNames[name] ? [`${optionNames[name]}: ${quoteTypescript(value)}`] : [];
  });
  const argument = options.length ? `{ ${options.join(', ')} }` : '';
  return `.generated${identity === 'always' ? 'Always' : 'ByDefault'}AsIdentity(${argument})`;
}

function printGenerated({ generated }: CodeColumn, { imports }: DrizzleContext): string {
  if (!generated) return '';
  imports.add('sql');
  return `.generatedAlwaysAs(${sqlTemplate(generated.sql)})`;
}
