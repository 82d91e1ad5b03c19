import type { DdlContext } from '../../kind-contract/ddl.ts';
import { findColumn, findRelation, parentPaths } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import { type Model, objectsOfKind } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteName } from '../../sql/quote.ts';

/** What uses a type before the plan runs. */
export interface TypeUsers {
  /** Columns of tables; inherited ones are left out, for they change with the column of their parent. */
  readonly columns: readonly SchemaObject[];
  readonly attributes: readonly SchemaObject[];
  /** Routines, views, checks and the rest. */
  readonly others: readonly ObjectId[];
}

/** Finds the columns and attributes of a type or of its arrays, and whatever else names it. */
export function findUsers(type: SchemaObject<Props>, { other }: DdlContext): TypeUsers {
  const name = quoteName(type.address.path);
  const typed = typedObjects(other).get(name) ?? [];
  const all = typed.filter(({ address }) => address.kind === 'column');
  const columns = all.filter((object) => !isInherited(other, object));
  const attributes = typed.filter(({ address }) => address.kind === 'attribute');
  const holders = new Set([...all, ...attributes].flatMap(({ id, parent }) => [id, parent]));
  return {
    columns,
    attributes,
    // A column's references are those of the whole CREATE TABLE that it stands in.
    others: (referrersById(other).get(type.id) ?? [])
      .filter(({ id, address: { kind } }) => !holders.has(id) && kind !== 'column' && kind !== 'attribute')
      .map(({ id }) => id),
  };
}

/** Columns and attributes by the type that they, or their elements, are written with, in file order. */
const typedObjects = oncePerModel((model): ReadonlyMap<string, readonly SchemaObject[]> => {
  const found = new Map<string, SchemaObject[]>();
  for (const object of ['column', 'attribute'].flatMap((kind) => objectsOfKind(model, kind))) {
    const type = String(object.props.type).replace(/\[\]$/, '');
    const known = found.get(type);
    if (known) known.push(object);
    else found.set(type, [object]);
  }
  return found;
});

/** True where a parent of the column's table has the column: a change there reaches this one. */
function isInherited(model: Model, { address: { path } }: SchemaObject): boolean {
  const parents = parentPaths(findRelation(model, path.slice(0, 2)));
  return parents.some((parent) => findColumn(model, parent, path[2]!) !== undefined);
}

/** True where the column goes on having the type. */
export function keepsType(column: SchemaObject, { model }: DdlContext): boolean {
  const later = model.objects.get(column.id);
  return later?.props.type === column.props.type;
}
