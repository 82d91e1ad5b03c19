import type { DdlContext } from '../../kind-contract/ddl.ts';
import { findColumn, findRelation, parentPaths } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import { type Model, objectsOfKind } from '../../model/model.ts';
import type { Json, Props, SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { referrersById } from '../../model/referrers.ts';
import { quoteName } from '../../sql/quote.ts';

/** What uses a type before the plan runs. */
export interface TypeUsers {
  /** Columns of tables; inherited ones are left out, for they change with the column of their parent. */
  readonly columns: readonly SchemaObject[];
  /** True where other types are made of it: domains, ranges, composite types. */
  readonly isNested: boolean;
  /** Routines, views, checks and the rest. */
  readonly others: readonly ObjectId[];
}

/** Finds the columns of a type or of its arrays, and whatever else names it. */
export function findUsers(type: SchemaObject<Props>, { other }: DdlContext): TypeUsers {
  const name = quoteName(type.address.path);
  const typed = typedObjects(other).get(name) ?? [];
  const all = typed.filter(({ address }) => address.kind === 'column');
  const columns = all.filter((object) => !isInherited(other, object));
  const holders = new Set(all.flatMap(({ id, parent }) => [id, parent]));
  return {
    columns,
    isNested: typed.length > all.length,
    // A column's references are those of the whole CREATE TABLE that it stands in.
    others: (referrersById(other).get(type.id) ?? [])
      .filter(({ id, address: { kind } }) => !holders.has(id) && kind !== 'column' && kind !== 'attribute')
      .map(({ id }) => id),
  };
}

/** What is made of a type or of its arrays, by the name of the type: columns, attributes, domains and ranges. */
const typedObjects = oncePerModel((model): ReadonlyMap<string, readonly SchemaObject[]> => {
  const found = new Map<string, SchemaObject[]>();
  const note = (object: SchemaObject, type: Json) => {
    const name = String(type).replace(/\[\]$/, '');
    const known = found.get(name);
    if (known) known.push(object);
    else found.set(name, [object]);
  };
  for (const kind of ['column', 'attribute', 'domain'])
    for (const object of objectsOfKind(model, kind)) note(object, object.props.type);
  for (const object of objectsOfKind(model, 'range type')) note(object, object.props.subtype);
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
