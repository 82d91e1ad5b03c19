import type { ConstraintProps } from '../../kinds/constraint/props.ts';
import { type CodeSchema, tableAt } from '../schema/code-schema.ts';

/** The columns that a foreign key refers to as SQLAlchemy names them; undefined where the schema does not hold them. */
export function referredColumns(props: ConstraintProps, schema: CodeSchema): readonly string[] | undefined {
  const table = tableAt(schema, props.referencedTable);
  if (!table || props.referencedColumns.length === 0) return undefined;
  const path = table.schema === 'public' ? [table.name] : [table.schema, table.name];
  // SQLAlchemy splits the text at each dot.
  if ([...path, ...props.referencedColumns].some((name) => name.includes('.'))) return undefined;
  const isKnown = props.referencedColumns.every((column) =>
    table.columns.some(({ name }) => name === column),
  );
  return isKnown ? props.referencedColumns.map((column) => [...path, column].join('.')) : undefined;
}
