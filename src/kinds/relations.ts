import { type ObjectId, objectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

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
  const key = path.join('\u0000');
  const below: (readonly string[])[] = [];
  for (const object of model.objects.values()) {
    if (!parentPaths(object).some((parent) => parent.join('\u0000') === key)) continue;
    below.push(object.address.path, ...tablesBelow(model, object.address.path));
  }
  return below;
}

const parents = new WeakMap<Model, ReadonlySet<string>>();

/** True where other tables are partitions or inheritance children of the relation; the model is walked once. */
export function hasChildren(model: Model, path: readonly string[]): boolean {
  let known = parents.get(model);
  if (!known) {
    known = new Set([...model.objects.values()].flatMap(parentPaths).map((parent) => parent.join('\u0000')));
    parents.set(model, known);
  }
  return known.has(path.join('\u0000'));
}
