import type { SchemaObject } from '../model/object.ts';
import type { DraftStep } from './draft-step.ts';
import type { Fates } from './fates.ts';
import type { DraftPlan } from './index-makers.ts';
import type { MigrationScope } from './migration-scope.ts';
import { required } from './wait-for.ts';

/** The steps after which an object of the first model no longer stands in the way. */
export function leaving(
  object: SchemaObject,
  scope: MigrationScope,
  fates: Fates,
  plan: DraftPlan,
): readonly DraftStep[] {
  const own = plan.drops.get(object.id);
  if (own?.length) return own;
  const above = fates.isDropped(object.id) ? fates.droppedWith(object) : undefined;
  if (above !== undefined) return leaving(scope.before.objects.get(above)!, scope, fates, plan);
  const suspended = plan.suspensions.get(object.id)?.before;
  const alters = plan.alters.get(scope.idAfter(object.id) ?? object.id);
  if (suspended) {
    // What gets another type lets go of the old one by that; what keeps its type had to be given one for a while.
    const isRetyped = suspended.some(({ ddl }) => ddl.retypes);
    return isRetyped ? suspended : [...suspended, ...(alters ?? []).filter(({ ddl }) => ddl.retypes)];
  }
  const followed = own
    ? (scope.registry.kind(object.address.kind).goesWith?.(object, scope.before) ?? [])
    : [];
  const taker = followed.find((id) => plan.drops.get(id)?.length);
  if (taker !== undefined) return plan.drops.get(taker)!;
  // What goes without a statement of its own goes by one of the object that it belongs to.
  if (!alters && own && object.parent)
    return leaving(scope.before.objects.get(object.parent)!, scope, fates, plan);
  const early = (alters ?? []).filter(({ ddl }) => ddl.early);
  if (early.length) return early;
  const needed = required(alters ?? []);
  return needed.length ? needed : (alters ?? []).slice(0, 1);
}
