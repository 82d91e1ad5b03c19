import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** Which object of the first model is which of the second. */
export interface Pairing {
  /** Partner in the first model, by id in the second. */
  readonly partners: ReadonlyMap<ObjectId, SchemaObject>;
  /** Objects of the first model that have no partner. */
  readonly alone: readonly SchemaObject[];
}

/** Pairs objects by identity; what is left over by the second identity that a kind may have, where it is unique. */
export function pairObjects(
  before: Model,
  after: Model,
  registry: Registry,
  /** Pairs that a person decided: id on the first side by id on the second. */
  decided: ReadonlyMap<ObjectId, ObjectId> = new Map(),
): Pairing {
  const partners = new Map<ObjectId, SchemaObject>();
  const alone = new Map<ObjectId, SchemaObject>();
  const taken = new Set(decided.values());
  for (const [id, own] of decided) partners.set(id, before.objects.get(own)!);
  for (const object of before.objects.values()) {
    if (taken.has(object.id)) continue;
    if (after.objects.has(object.id) && !partners.has(object.id)) partners.set(object.id, object);
    else alone.set(object.id, object);
  }
  const keys = keysOf(alone.values(), registry);
  if (keys.size > 0) {
    const unpaired = [...after.objects.values()].filter((object) => !partners.has(object.id));
    for (const [key, object] of keysOf(unpaired, registry)) {
      const partner = keys.get(key);
      if (!object || !partner) continue;
      partners.set(object.id, partner);
      alone.delete(partner.id);
    }
  }
  return { partners, alone: [...alone.values()] };
}

/** Objects by their second identity; a key that several share means none of them. */
function keysOf(
  objects: Iterable<SchemaObject>,
  registry: Registry,
): ReadonlyMap<string, SchemaObject | undefined> {
  const keys = new Map<string, SchemaObject | undefined>();
  for (const object of objects) {
    const own = registry.kind(object.address.kind).alternateKey?.(object);
    if (own === undefined) continue;
    const key = `${object.address.kind}\u0000${own}`;
    keys.set(key, keys.has(key) ? undefined : object);
  }
  return keys;
}
