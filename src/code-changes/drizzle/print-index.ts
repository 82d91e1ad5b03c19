import type { IndexProps } from '../../kinds/index/props.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { commentLine } from '../comment-line.ts';
import { quoteTypescript, typescriptKey } from '../names/quote-typescript.ts';
import { sqlTemplate } from '../names/sql-template.ts';
import type { CodePart, CodeTable } from '../schema/code-schema.ts';
import type { DrizzleContext } from './drizzle-context.ts';

/** `index('name').on(t.userId, t.createdAt.desc().nullsFirst()).where(sql`…`),` for an index of the table. */
export function printDrizzleIndex(
  { name, props }: CodePart<IndexProps>,
  table: CodeTable,
  context: DrizzleContext,
): string {
  const builder = props.unique ? 'uniqueIndex' : 'index';
  context.imports.add(builder);
  const keys = props.keys.map((_, index) => printKey(props, index, table, context)).join(', ');
  const on = props.method === 'btree' ? `.on(${keys})` : `.using(${quoteTypescript(props.method)}, ${keys})`;
  const options = Object.entries(props.options).map(
    ([option, value]) => `${typescriptKey(option)}: ${quoteTypescript(String(value))}`,
  );
  if (props.predicate) context.imports.add('sql');
  const unsaid = [
    ...(props.include.length ? [`INCLUDE (${props.include.map(quoteIdentifier).join(', ')})`] : []),
    ...(props.nullsNotDistinct ? ['NULLS NOT DISTINCT'] : []),
  ];
  return [
    ...(unsaid.length
      ? [commentLine('//', `${name} has ${unsaid.join(' and ')} in the database; Drizzle has no word for it`)]
      : []),
    `${builder}(${quoteTypescript(name)})${on}${options.length ? `.with({ ${options.join(', ')} })` : ''}${
      props.predicate ? `.where(${sqlTemplate(props.predicate)})` : ''
    },`,
  ].join('\n');
}

function printKey(props: IndexProps, index: number, table: CodeTable, context: DrizzleContext): string {
  const position = String(index + 1);
  const key = props.keys[index]!;
  const column = table.columns.find(({ name }) => quoteIdentifier(name) === key);
  const collation = props.collations[position];
  const opclass = props.opclasses[position];
  const order = props.orders[position];
  // A collation and the parameters of an operator class can be said in SQL only.
  if (!column || collation || opclass?.includes('(')) {
    context.imports.add('sql');
    const parts = [key, collation && `COLLATE ${collation}`, opclass, order].filter(Boolean);
    return sqlTemplate(parts.join(' '));
  }
  const property = `t.${context.names.columns.get(table.id)!.get(column.name)}`;
  return `${property}${printOrder(order)}${opclass ? `.op(${quoteTypescript(opclass)})` : ''}`;
}

/** Drizzle puts NULLs last unless told otherwise, PostgreSQL first in a descending order (manual, 7.5). */
function printOrder(order: string | undefined): string {
  if (order === undefined) return '';
  if (order === 'DESC') return '.desc().nullsFirst()';
  return order === 'DESC NULLS LAST' ? '.desc().nullsLast()' : '.asc().nullsFirst()';
}
