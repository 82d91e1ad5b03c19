import type { DdlContext } from '../../kind-contract/ddl.ts';
import { findColumn, findRelation, parentPaths } from '../../kind-parts/relation/relations.ts';
import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
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
  const objects = [...other.objects.values()];
  const isOf = ({ props }: SchemaObject) => props.type === name || props.type === `${name}[]`;
  const all = objects.filter((object) => object.address.kind === 'column' && isOf(object));
  const columns = all.filter((object) => !isInherited(other, object));
  const attributes = objects.filter((object) => object.address.kind === 'attribute' && isOf(object));
  const holders = new Set([...all, ...attributes].flatMap(({ id, parent }) => [id, parent]));
  return {
    columns,
    attributes,
    others: objects
      .filter(({ id, address, references }) => {
        // A column's references are those of the whole CREATE TABLE that it stands in.
        const named = references.includes(type.id) && !holders.has(id);
        return named && address.kind !== 'column' && address.kind !== 'attribute';
      })
      .map(({ id }) => id),
  };
}

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
