import { canonicalExpression } from '../../canon/index.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { ConstraintProps } from './props.ts';

/**
 * What a constraint is besides its name: the constraints of a renamed table keep the old names in a database that was
 * altered and get new ones in a database that was made anew (N25).
 */
export function definitionKey({ address, props }: SchemaObject<ConstraintProps>): string {
  const { type, columns, expression, referencedTable, referencedColumns, method, keys, operators, where } =
    props;
  return JSON.stringify([
    address.path.slice(0, 2),
    type,
    columns,
    referencedTable,
    referencedColumns,
    expression === undefined ? undefined : canonicalExpression(expression),
    method,
    keys.map((key) => canonicalExpression(key)),
    operators,
    where === undefined ? undefined : canonicalExpression(where),
  ]);
}
