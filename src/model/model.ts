import type { ObjectId } from './address.ts';
import type { SchemaObject } from './object.ts';

/** All objects that a dump describes, in the order in which the dump first names them. */
export interface Model {
  readonly objects: ReadonlyMap<ObjectId, SchemaObject>;
  /** Children by parent, in file order. */
  readonly children: ReadonlyMap<ObjectId, readonly ObjectId[]>;
}

/** The children of an object that are of a kind, in file order. */
export function childrenOf(model: Model, parent: ObjectId, kind?: string): readonly SchemaObject[] {
  const ids = model.children.get(parent) ?? [];
  const objects = ids.map((id) => model.objects.get(id)!);
  return kind === undefined ? objects : objects.filter((object) => object.address.kind === kind);
}

/** The objects of a kind, in file order. */
export function objectsOfKind(model: Model, kind: string): readonly SchemaObject[] {
  return [...model.objects.values()].filter((object) => object.address.kind === kind);
}
