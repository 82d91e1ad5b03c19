import type { Registry } from '../kinds/registry.ts';
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

/** Objects that would go along by what they go with. */
export function indexFollowers({
  before,
  registry,
}: {
  readonly before: Model;
  readonly registry: Registry;
}): ReadonlyMap<ObjectId, readonly SchemaObject[]> {
  const followers = new Map<ObjectId, SchemaObject[]>();
  for (const object of before.objects.values()) {
    for (const id of registry.kind(object.address.kind).goesWith?.(object, before) ?? []) {
      followers.set(id, [...(followers.get(id) ?? []), object]);
    }
  }
  return followers;
}
