import type { ObjectId } from './address.ts';
import type { Model } from './model.ts';
import type { SchemaObject } from './object.ts';
import { oncePerModel } from './once-per-model.ts';

/** The objects that reference another one, by the referenced one, in file order; the model is walked once. */
export const referrersById: (model: Model) => ReadonlyMap<ObjectId, readonly SchemaObject[]> =
  oncePerModel(indexReferrers);

/** True where an object of the model references this one. */
export function isReferenced(model: Model, id: ObjectId): boolean {
  return referrersById(model).has(id);
}

function indexReferrers(model: Model): ReadonlyMap<ObjectId, readonly SchemaObject[]> {
  const referrers = new Map<ObjectId, SchemaObject[]>();
  for (const object of model.objects.values()) {
    for (const reference of object.references) {
      const list = referrers.get(reference);
      if (list) list.push(object);
      else referrers.set(reference, [object]);
    }
  }
  return referrers;
}
