import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { quoteTypescript } from '../names/quote-typescript.ts';
import {
  type CodeColumn,
  type CodePart,
  type CodeTable,
  constraintsOf,
  tableAt,
} from '../schema/code-schema.ts';
import { refersBack } from '../schema/refers-back.ts';
import type { DrizzleContext } from './drizzle-context.ts';

type ForeignKey = CodePart<ConstraintProps>;

/** The foreign key that `.references()` can say: of this column alone, to a column that the schema holds. */
export function plainReference(
  column: CodeColumn,
  table: CodeTable,
  context: DrizzleContext,
): ForeignKey | undefined {
  return constraintsOf(table, 'foreign key').find(
    ({ props }) => props.columns.length === 1 && props.columns[0] === column.name && target(props, context),
  );
}

/** `.references(() => threads.id, { onDelete: 'cascade' })`. */
export function printReference({ props }: ForeignKey, table: CodeTable, context: DrizzleContext): string {
  const to = target(props, context)!;
  const name = context.names.tables.get(to.table.id)!;
  // TypeScript cannot infer the types of two tables from each other.
  const isCircular = to.table.id === table.id || refersBack(to.table, table, context.schema);
  if (isCircular) context.imports.add('AnyPgColumn');
  const actions = printActions(props);
  return `.references(()${isCircular ? ': AnyPgColumn' : ''} => ${name}.${to.columns[0]}${actions ? `, { ${actions} }` : ''})`;
}

/** The foreign key as a call of its own, or undefined where it refers to what the schema does not hold. */
export function printForeignKey(
  { name, props }: ForeignKey,
  table: CodeTable,
  context: DrizzleContext,
): string | undefined {
  const to = target(props, context);
  if (!to) return undefined;
  const own = context.names.columns.get(table.id)!;
  // The callback's parameter stands for the table itself, whose own name has no type yet.
  const other = to.table.id === table.id ? 't' : context.names.tables.get(to.table.id)!;
  const columns = props.columns.map((column) => `t.${own.get(column)}`).join(', ');
  const foreign = to.columns.map((column) => `${other}.${column}`).join(', ');
  const chain = [
    ['onDelete', props.onDelete],
    ['onUpdate', props.onUpdate],
  ].map(([call, action]) => (action === 'no action' ? '' : `.${call}(${quoteTypescript(action!)})`));
  context.imports.add('foreignKey');
  return `foreignKey({ name: ${quoteTypescript(name)}, columns: [${columns}], foreignColumns: [${foreign}] })${chain.join('')}`;
}

/** What the foreign key says that Drizzle has no word for. */
export function unsaidOfForeignKey({ props }: ForeignKey): readonly string[] {
  return [
    ...(props.deferrable ? [props.initiallyDeferred ? 'DEFERRABLE INITIALLY DEFERRED' : 'DEFERRABLE'] : []),
    ...(props.match === 'full' ? ['MATCH FULL'] : []),
    ...(props.validated ? [] : ['NOT VALID']),
    ...(props.onDeleteColumns.length ? [`only ${props.onDeleteColumns.join(', ')} on delete`] : []),
  ];
}

function target(props: ConstraintProps, { schema, names }: DrizzleContext) {
  const table = tableAt(schema, props.referencedTable);
  const known = table && names.columns.get(table.id)!;
  const columns = props.referencedColumns.map((column) => known?.get(column));
  return table && columns.length > 0 && columns.every((column) => column !== undefined)
    ? { table, columns }
    : undefined;
}

function printActions({ onDelete, onUpdate }: ConstraintProps): string {
  return [
    ...(onDelete === 'no action' ? [] : [`onDelete: ${quoteTypescript(onDelete)}`]),
    ...(onUpdate === 'no action' ? [] : [`onUpdate: ${quoteTypescript(onUpdate)}`]),
  ].join(', ');
}
