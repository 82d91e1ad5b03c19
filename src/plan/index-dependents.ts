import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** Objects by what they reference. */
export function indexDependents(model: Model): ReadonlyMap<ObjectId, readonly SchemaObject[]> {
  const dependents = new Map<ObjectId, SchemaObject[]>();
  for (const object of model.objects.values()) {
    for (const reference of object.references) {
      const list = dependents.get(reference);
      if (list) list.push(object);
      else dependents.set(reference, [object]);
    }
  }
  return dependents;
}
