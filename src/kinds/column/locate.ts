import type { ReadContext } from '../../kind-contract/reader.ts';
import { columnId, parentPaths } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { absentColumn } from './absent-column.ts';

/** The column that COMMENT ON COLUMN and its like name. */
export function locateColumn(name: AstFields, context: ReadContext): ObjectId | undefined {
  const path = context.path(name, 3);
  return path.length < 3 ? undefined : findOrDefineColumn(path.slice(0, -1), path.at(-1)!, context);
}

/**
 * The column of a relation. A column that the dump does not declare (of a view, of a typed table, or inherited) begins
 * to exist where something is said of it; undefined where the relation cannot have such columns or is not there.
 */
export function findOrDefineColumn(
  relation: readonly string[],
  name: string,
  context: ReadContext,
): ObjectId | undefined {
  const id = columnId(relation, name);
  if (context.get(id)) return id;
  const parent = context.find('relation', relation);
  const object = parent && context.get(parent);
  if (!object) return undefined;
  const declaresAll =
    object.address.kind.endsWith('table') && !object.props.ofType && parentPaths(object).length === 0;
  if (declaresAll) return undefined;
  return context.define({ kind: 'column', path: [...relation, name] }, absentColumn, {
    parent: object.id,
    tree: {},
  });
}
