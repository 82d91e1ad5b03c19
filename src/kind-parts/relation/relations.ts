import { type ObjectId, objectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';

/** What tables and foreign tables say of the tables above them; other relations have none of it. */
export type Placement = {
  readonly partitionOf: readonly string[] | undefined;
  readonly bound: string | undefined;
  readonly inherits: readonly (readonly string[])[];
};

const relationKinds = ['table', 'foreign table', 'view', 'materialized view'];

/** The table, foreign table or view with this path. */
export function findRelation(model: Model, path: readonly string[]): SchemaObject | undefined {
  for (const kind of relationKinds) {
    const found = model.objects.get(objectId({ kind, path }));
    if (found) return found;
  }
  return undefined;
}

/** The paths of the tables that a relation is a partition or an inheritance child of. */
export function parentPaths(relation: SchemaObject | undefined): readonly (readonly string[])[] {
  const { partitionOf, inherits } = (relation?.props ?? {}) as Partial<Placement>;
  return [...(partitionOf ? [partitionOf] : []), ...(inherits ?? [])];
}

/** The column of this name of the relation with this path. */
export function findColumn(model: Model, path: readonly string[], column: string): SchemaObject | undefined {
  return model.objects.get(columnId(path, column));
}

/** The id of a column. */
export function columnId(path: readonly string[], column: string): ObjectId {
  return objectId({ kind: 'column', path: [...path, column] });
}

/** True where a column of this name reaches the relation from a table above it, however far. */
export function isInherited(model: Model, path: readonly string[], column: string): boolean {
  return parentPaths(findRelation(model, path)).some(
    (parent) => findColumn(model, parent, column) !== undefined || isInherited(model, parent, column),
  );
}

/** The paths of all partitions and inheritance children of a table, however far below. */
export function tablesBelow(model: Model, path: readonly string[]): readonly (readonly string[])[] {
  return tablesDirectlyBelow(model, path).flatMap(({ address }) => [
    address.path,
    ...tablesBelow(model, address.path),
  ]);
}

/** True where other tables are partitions or inheritance children of the relation. */
export function hasChildren(model: Model, path: readonly string[]): boolean {
  return tablesDirectlyBelow(model, path).length > 0;
}

/** The partitions and inheritance children of a relation, in file order; the model is walked once for all. */
export function tablesDirectlyBelow(model: Model, path: readonly string[]): readonly SchemaObject[] {
  return groupByParent(model).get(path.join('\u0000')) ?? [];
}

const groupByParent = oncePerModel((model): ReadonlyMap<string, readonly SchemaObject[]> => {
  const groups = new Map<string, SchemaObject[]>();
  for (const object of model.objects.values()) {
    for (const key of new Set(parentPaths(object).map((parent) => parent.join('\u0000')))) {
      const group = groups.get(key);
      if (group) group.push(object);
      else groups.set(key, [object]);
    }
  }
  return groups;
});
