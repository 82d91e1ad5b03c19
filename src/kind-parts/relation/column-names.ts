import type { Address } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';

/** The columns that an expression of one table names, each once, in the order in which they stand. */
export function columnNamesIn(tree: AstFields): readonly string[] {
  const names = new Set<string>();
  visit(tree, names);
  return [...names];
}

/** Addresses of columns of a table. */
export function columnAddresses(table: readonly string[], columns: readonly string[]): readonly Address[] {
  return columns.map((column) => ({ kind: 'column', path: [...table, column] }));
}

function visit(value: AstFields, names: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, names);
    return;
  }
  const column: string | undefined = value.ColumnRef?.fields?.at(-1)?.String?.sval;
  if (column !== undefined) names.add(column);
  for (const key in value) visit(value[key], names);
}
