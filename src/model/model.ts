import type { ObjectId } from './address.ts';
import { groupBy } from './group-by.ts';
import type { SchemaObject } from './object.ts';
import { oncePerModel } from './once-per-model.ts';

/** All objects that a dump describes, in the order in which the dump first names them. */
export interface Model {
  readonly objects: ReadonlyMap<ObjectId, SchemaObject>;
  /** Children by parent, in file order. */
  readonly children: ReadonlyMap<ObjectId, readonly ObjectId[]>;
  /** Names with a schema that the dump uses and does not define, as `schema.name`. */
  readonly outside?: ReadonlySet<string>;
}

/** The children of an object that are of a kind, in file order. */
export function childrenOf(model: Model, parent: ObjectId, kind?: string): readonly SchemaObject[] {
  const ids = model.children.get(parent) ?? [];
  const objects = ids.map((id) => model.objects.get(id)!);
  return kind === undefined ? objects : objects.filter((object) => object.address.kind === kind);
}

const byKind = oncePerModel((model) => groupBy(model.objects.values(), ({ address }) => address.kind));

/** The objects of a kind, in file order; the model is walked once for all kinds. */
export function objectsOfKind(model: Model, kind: string): readonly SchemaObject[] {
  return byKind(model).get(kind) ?? [];
}
