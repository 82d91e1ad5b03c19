import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

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
