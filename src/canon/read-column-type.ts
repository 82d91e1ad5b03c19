import { parseExpression } from '../parse/grammar.ts';
import type { CanonContext } from './equivalence.ts';
import { plainTree } from './plain-tree.ts';
import { readCastType, type TypeReading } from './type-reading.ts';

/** Reads the column type of a context; undefined where none is given or it cannot be parsed. */
export function readColumnType(context: CanonContext): TypeReading | undefined {
  if (context.columnType === undefined) return undefined;
  const tree = parseExpression(`NULL::${context.columnType}`);
  return tree && readCastType(plainTree(tree));
}
