import type { DdlContext } from '../kind-contract/ddl.ts';
import type { ObjectId } from '../model/address.ts';
import { type DraftStep, draftSteps } from './draft-step.ts';
import { facetStatements } from './facet-statements.ts';
import type { Fates } from './fates.ts';
import type { MigrationScope } from './migration-scope.ts';

/** The steps that create objects, rebuilt ones and their children included; by id in the second model. */
export function draftCreates(
  scope: MigrationScope,
  fates: Fates,
  context: DdlContext,
): ReadonlyMap<ObjectId, readonly DraftStep[]> {
  const creates = new Map<ObjectId, readonly DraftStep[]>();
  let position = 0;
  for (const object of scope.after.objects.values()) {
    position++;
    if (!fates.isCreated(object.id)) continue;
    const kind = scope.registry.kind(object.address.kind);
    const isNew = scope.added.has(object.id);
    const because = fates.rebuilt.get(object.id) ?? (isNew ? undefined : 'what it belongs to is rebuilt');
    const options = {
      action: isNew ? ('create' as const) : ('rebuild' as const),
      object,
      position,
      phase: 'expand' as const,
      destructive: false,
      ...(because ? { because } : {}),
    };
    const inlined = fates.createdWith(object) !== undefined;
    const own = inlined ? [] : draftSteps(kind.create(object, context), options);
    const facets = facetStatements(undefined, object, () => true, scope.registry, context);
    const extra = draftSteps(facets, { ...options, optional: true });
    // Some steps need the owner to be set; what has none (a constraint over an index) is there with its last step.
    const anchor = object.facets.owner === undefined ? own.at(-1) : own[0];
    if (anchor && extra[0]) extra[0].waitsFor.add(anchor);
    creates.set(object.id, [...own, ...extra]);
  }
  return creates;
}
