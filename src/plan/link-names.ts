import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { Fates } from './fates.ts';
import type { DraftPlan } from './index-makers.ts';
import { leaving } from './leaving.ts';
import type { MigrationScope } from './migration-scope.ts';
import { waitForAll } from './wait-for.ts';

/** Makes what takes a name wait for what has it and goes. */
export function linkNames(scope: MigrationScope, fates: Fates, plan: DraftPlan): void {
  const taken = new Map<string, ObjectId>();
  for (const object of scope.before.objects.values()) {
    const goes = fates.isDropped(object.id) || scope.idAfter(object.id) !== object.id;
    if (goes) for (const name of namesOf(object, scope)) taken.set(name, object.id);
  }
  for (const [id, steps] of [...plan.creates, ...plan.alters]) {
    const object = scope.after.objects.get(id)!;
    const isRenamed = scope.partnerOf(id) !== undefined && scope.partnerOf(id)!.id !== id;
    if (!fates.isCreated(id) && !isRenamed) continue;
    for (const name of namesOf(object, scope)) {
      const holder = taken.get(name);
      // What has a drop of its own is waited for already.
      if (holder === undefined || (fates.rebuiltAs(holder) === id && plan.drops.get(holder)?.length))
        continue;
      if (isRenamed && scope.partnerOf(id)!.id === holder) continue;
      waitForAll(steps.slice(0, 1), leaving(scope.before.objects.get(holder)!, scope, fates, plan));
    }
  }
}

/** Everything under which PostgreSQL knows the object: its own name, and that of an index or row type of it. */
function namesOf(object: SchemaObject, { registry }: MigrationScope): readonly string[] {
  const { address } = object;
  const kind = registry.kind(address.kind);
  const own = [kind.namespace ?? address.kind, ...address.path, address.signature ?? ''];
  const further = (kind.takesNames?.(object) ?? []).map(([space, path]) => [space, ...path, '']);
  return [own, ...further].map((parts) => parts.join('\u0000'));
}
