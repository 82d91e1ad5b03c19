import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { DraftStep } from './draft-step.ts';
import type { Fates } from './fates.ts';
import { indexDependents } from './find-rebuilds.ts';
import type { MigrationScope } from './migration-scope.ts';

/** All steps of a migration by what they do. Creates and alters by id in the second model, drops in the first. */
export interface DraftPlan {
  readonly creates: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly alters: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly drops: ReadonlyMap<ObjectId, readonly DraftStep[]>;
  readonly suspensions: ReadonlyMap<
    ObjectId,
    { readonly before: readonly DraftStep[]; readonly after: readonly DraftStep[] }
  >;
}

/** Makes steps wait for those that must come before them; the rules are in the comments. */
export function linkSteps(scope: MigrationScope, fates: Fates, plan: DraftPlan): void {
  const makers = indexMakers(scope, fates, plan);
  const dependents = indexDependents(scope.before);

  // What an object needs is created and altered before it.
  for (const steps of [...plan.creates, ...plan.alters]) linkForward(steps, scope, makers);

  // Dependents are dropped, or altered so that they no longer depend, before what they depended on goes.
  for (const [id, steps] of plan.drops) {
    const gone = scope.before.objects.get(id)!;
    for (const dependent of dependentsOf(gone, scope, dependents)) {
      waitForAll(steps, leaving(dependent, scope, fates, plan));
    }
    // Siblings go before the parts of a relation that they stand on: an index before its column.
    for (const sibling of gone.parent ? (scope.before.children.get(gone.parent) ?? []) : []) {
      const kind = scope.registry.kind(scope.before.objects.get(gone.parent!)!.address.kind);
      const isPart = kind.createsChildren?.includes(gone.address.kind);
      const own = scope.before.objects.get(sibling)!;
      if (isPart && !kind.createsChildren?.includes(own.address.kind)) {
        waitForAll(steps, leaving(own, scope, fates, plan));
      }
    }
    const rebuiltAs = fates.rebuiltAs(id);
    if (rebuiltAs !== undefined) waitForAll(plan.creates.get(rebuiltAs) ?? [], steps);
  }

  // Two objects cannot have one name at a time.
  linkNames(scope, fates, plan);

  // Rebuilt dependents are away while what they pin is altered.
  for (const [id, steps] of plan.alters) {
    const own = scope.partnerOf(id);
    for (const dependent of own?.parent ? (dependents.get(own.parent) ?? []) : []) {
      if (fates.rebuilt.has(dependent.id) && dependent.id !== id) {
        waitForAll(steps, plan.drops.get(dependent.id) ?? []);
        waitForAll(plan.creates.get(dependent.id) ?? [], required(steps));
      }
    }
  }

  for (const [id, { before, after }] of plan.suspensions) {
    const past = scope.before.objects.get(id)!;
    for (const reference of past.references) waitForAll(plan.drops.get(reference) ?? [], before);
    waitForAll(after, before);
    for (const reference of scope.after.objects.get(id)!.references) {
      waitForAll(after, required(makers.get(reference) ?? []));
    }
  }
}

/** The steps after which an object is there as it will be: its own, or those of what brings it along. */
function indexMakers(
  scope: MigrationScope,
  fates: Fates,
  plan: DraftPlan,
): ReadonlyMap<ObjectId, readonly DraftStep[]> {
  const makers = new Map<ObjectId, readonly DraftStep[]>();
  for (const object of scope.after.objects.values()) {
    const parent = fates.isCreated(object.id) ? fates.createdWith(object) : undefined;
    const steps =
      (parent && plan.creates.get(parent)) ?? plan.creates.get(object.id) ?? plan.alters.get(object.id);
    if (steps?.length) makers.set(object.id, steps);
  }
  return makers;
}

function linkForward(
  [id, steps]: readonly [ObjectId, readonly DraftStep[]],
  scope: MigrationScope,
  makers: ReadonlyMap<ObjectId, readonly DraftStep[]>,
): void {
  const object = scope.after.objects.get(id)!;
  const first = steps[0];
  if (!first) return;
  for (const reference of needsOf(object, scope)) {
    const made = required(makers.get(reference) ?? []);
    for (const step of made) if (!steps.includes(step)) first.waitsFor.add(step);
  }
  for (const step of steps) {
    for (const requirement of step.ddl.requires ?? []) {
      for (const made of required(makers.get(requirement) ?? [])) if (made !== step) step.waitsFor.add(made);
    }
  }
}

/** What an object references, and the parts of it: a view needs the columns of its tables. */
function needsOf(object: SchemaObject, { after, registry }: MigrationScope): readonly ObjectId[] {
  return object.references.flatMap((reference) => {
    const target = after.objects.get(reference);
    const parts = target && registry.kind(target.address.kind).createsChildren;
    if (!parts?.length) return [reference];
    // A part of a relation does not wait for the other parts of it.
    if (reference === object.parent && parts.includes(object.address.kind)) return [reference];
    const children = (after.children.get(reference) ?? []).filter((child) =>
      parts.includes(after.objects.get(child)!.address.kind),
    );
    return [reference, ...children];
  });
}

function dependentsOf(
  gone: SchemaObject,
  scope: MigrationScope,
  dependents: ReadonlyMap<ObjectId, readonly SchemaObject[]>,
): readonly SchemaObject[] {
  const direct = dependents.get(gone.id) ?? [];
  const parts =
    gone.parent && scope.registry.kind(scope.before.objects.get(gone.parent)!.address.kind).createsChildren;
  // Whatever uses a relation may use the part of it that goes.
  const ofParent = parts?.includes(gone.address.kind) ? (dependents.get(gone.parent!) ?? []) : [];
  const ofChildren = (scope.before.children.get(gone.id) ?? []).flatMap(
    (child) => dependents.get(child) ?? [],
  );
  return [...direct, ...ofParent.filter(({ parent }) => parent !== gone.parent), ...ofChildren];
}

/** The steps after which an object of the first model no longer stands in the way. */
function leaving(
  object: SchemaObject,
  scope: MigrationScope,
  fates: Fates,
  plan: DraftPlan,
): readonly DraftStep[] {
  const own = plan.drops.get(object.id);
  if (own) return own;
  const above = fates.isDropped(object.id) ? fates.droppedWith(object) : undefined;
  if (above !== undefined) return leaving(scope.before.objects.get(above)!, scope, fates, plan);
  return required(plan.alters.get(object.id) ?? []);
}

function linkNames(scope: MigrationScope, fates: Fates, plan: DraftPlan): void {
  const taken = new Map<string, ObjectId>();
  for (const id of plan.drops.keys()) taken.set(nameOf(scope.before.objects.get(id)!, scope), id);
  for (const [id, steps] of plan.creates) {
    const holder = taken.get(nameOf(scope.after.objects.get(id)!, scope));
    if (holder !== undefined && steps[0] && fates.rebuiltAs(holder) !== id) {
      waitForAll(steps.slice(0, 1), plan.drops.get(holder)!);
    }
  }
}

function nameOf({ address }: SchemaObject, { registry }: MigrationScope): string {
  const namespace = registry.kind(address.kind).namespace ?? address.kind;
  return [namespace, ...address.path, address.signature ?? ''].join('\u0000');
}

function required(steps: readonly DraftStep[]): readonly DraftStep[] {
  const needed = steps.filter((step) => !step.optional);
  return needed.length ? needed : steps.slice(0, 1);
}

/** The first of `steps` waits for each of `others`. */
function waitForAll(steps: readonly DraftStep[], others: readonly DraftStep[]): void {
  const first = steps[0];
  if (!first) return;
  for (const other of others) if (!steps.includes(other)) first.waitsFor.add(other);
}
