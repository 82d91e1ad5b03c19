import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { Fates } from './fates.ts';
import type { MigrationScope } from './migration-scope.ts';

/**
 * Objects that would go with the object they belong to but have to go first: the foreign keys among tables that refer
 * to each other in a circle, of which none could be dropped before the others.
 */
export function findDropCircles(scope: MigrationScope, fates: Fates): ReadonlySet<ObjectId> {
  const { before, registry } = scope;
  const edges = new Map<ObjectId, Map<ObjectId, SchemaObject[]>>();
  for (const object of before.objects.values()) {
    const from = rootOf(object.id);
    if (from === undefined || from === object.id) continue;
    for (const reference of object.references) {
      const to = rootOf(reference);
      if (to === undefined || to === from) continue;
      const targets = edges.get(from) ?? new Map<ObjectId, SchemaObject[]>();
      edges.set(from, targets);
      targets.set(to, [...(targets.get(to) ?? []), object]);
    }
  }
  const circular = new Set<ObjectId>();
  for (const [from, targets] of edges) {
    for (const [to, objects] of targets) {
      if (!reaches(to, from)) continue;
      for (const object of objects) if (canGoAlone(object)) circular.add(object.id);
    }
  }
  return circular;

  /** The dropped object, highest above, with which this one goes. */
  function rootOf(id: ObjectId): ObjectId | undefined {
    if (!fates.isDropped(id)) return undefined;
    const above = fates.droppedWith(before.objects.get(id)!);
    return above === undefined ? id : rootOf(above);
  }

  function reaches(start: ObjectId, goal: ObjectId): boolean {
    const seen = new Set<ObjectId>();
    const stack = [start];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (at === goal) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...(edges.get(at)?.keys() ?? []));
    }
    return false;
  }

  function canGoAlone({ address, parent }: SchemaObject): boolean {
    const kind = registry.kind(before.objects.get(parent!)!.address.kind);
    const isPart = kind.parts?.includes(address.kind) || kind.createsChildren?.includes(address.kind);
    return !isPart;
  }
}
