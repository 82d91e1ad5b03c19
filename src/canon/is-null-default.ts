import { parseExpression } from '../parse/grammar.ts';
import { readConstant } from './constant.ts';
import { plainTree } from './plain-tree.ts';
import { readColumnType } from './read-column-type.ts';

/** Built-in types that are no domains: only their columns have no default of their own to override. */
const plainTypes = new Set(
  'bool int2 int4 int8 float4 float8 numeric text varchar bpchar date time timetz timestamp timestamptz interval json jsonb uuid bytea inet cidr bit varbit xml tsvector'.split(
    ' ',
  ),
);

/**
 * Tells whether a DEFAULT says no more than no default at all (N11): NULL, with or without casts, on a
 * column of a built-in type. On a domain, or on a column that inherits a default, NULL overrides it.
 */
export function isNullDefault(expression: string, columnType: string): boolean {
  const type = readColumnType({ columnType });
  if (type === undefined || !plainTypes.has(type.name)) return false;
  let node = plainTree(parseExpression(expression) ?? {});
  while (node.TypeCast) node = node.TypeCast.arg;
  return readConstant(node)?.kind === 'null';
}
