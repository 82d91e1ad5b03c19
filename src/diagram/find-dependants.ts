import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** Objects that refer to an object from outside: not what belongs to it, nor what belongs to the same owner. */
export type Dependants = (id: ObjectId) => readonly SchemaObject[];

/** Turns the references of a model around. */
export function findDependants({ objects }: Model): Dependants {
  const byTarget = new Map<ObjectId, SchemaObject[]>();
  for (const object of objects.values()) {
    for (const target of new Set(object.references)) {
      const known = byTarget.get(target);
      if (known) known.push(object);
      else byTarget.set(target, [object]);
    }
  }
  const rootOf = (id: ObjectId): ObjectId => {
    let at = id;
    for (let parent = objects.get(at)?.parent; parent; parent = objects.get(at)?.parent) at = parent;
    return at;
  };
  return (id) => {
    const root = rootOf(id);
    return (byTarget.get(id) ?? []).filter((object) => rootOf(object.id) !== root);
  };
}
