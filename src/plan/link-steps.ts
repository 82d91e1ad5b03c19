import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import { referrersById } from '../model/referrers.ts';
import type { DraftStep } from './draft-step.ts';
import type { Fates } from './fates.ts';
import { indexFollowers } from './index-followers.ts';
import { type DraftPlan, indexMakers, type Makers } from './index-makers.ts';
import { leaving } from './leaving.ts';
import { linkNames } from './link-names.ts';
import type { MigrationScope } from './migration-scope.ts';
import { pins, readers } from './pinned-columns.ts';
import { required, waitForAll } from './wait-for.ts';

/** Makes steps wait for those that must come before them; the rules are in the comments. */
export function linkSteps(scope: MigrationScope, fates: Fates, plan: DraftPlan): void {
  const makers = indexMakers(scope, fates, plan);
  const dependents = referrersById(scope.before);
  const followers = indexFollowers(scope);

  // What an object needs is created and altered before it.
  for (const steps of [...plan.creates, ...plan.alters]) linkForward(steps, scope, makers);
  for (const step of allSteps(plan)) linkDeclared(step, scope, fates, plan, makers);

  // Dependents are dropped, or altered so that they no longer depend, before what they depended on goes.
  for (const [id, steps] of plan.drops) {
    const gone = scope.before.objects.get(id)!;
    for (const dependent of dependentsOf(gone, scope, dependents)) {
      waitForAll(steps, leaving(dependent, scope, fates, plan));
    }
    // What would go along, but stays, lets go first.
    for (const follower of followers.get(id) ?? []) {
      if (!fates.isDropped(follower.id)) waitForAll(steps, leaving(follower, scope, fates, plan));
    }
    if (scope.registry.kind(gone.address.kind).firesOnDdl && !fates.rebuiltAs(id)) {
      for (const used of gone.references) waitForAll(plan.alters.get(used) ?? [], steps);
    }
    const rebuiltAs = fates.rebuiltAs(id);
    if (rebuiltAs !== undefined) waitForAll(plan.creates.get(rebuiltAs) ?? [], steps);
  }

  // What goes because another object goes is made anew only when that has gone.
  for (const gone of scope.removed.values()) {
    const steps = plan.drops.get(gone.id) ?? [];
    for (const dependent of dependents.get(gone.id) ?? []) {
      const again = scope.idAfter(dependent.id);
      if (again !== undefined && fates.rebuilt.has(again)) waitForAll(plan.creates.get(again) ?? [], steps);
      waitForAll(plan.suspensions.get(dependent.id)?.after ?? [], steps);
    }
  }

  // What makes way for a new object has gone before it comes: of two overloads that a call could mean, the old one.
  for (const [id, steps] of plan.creates) {
    const object = scope.after.objects.get(id)!;
    const others = scope.registry.kind(object.address.kind).displaces?.(object, scope.before) ?? [];
    for (const other of others) waitForAll(steps, plan.drops.get(other) ?? []);
  }

  // Two objects cannot have one name at a time.
  linkNames(scope, fates, plan);

  // Rebuilt dependents are away while what they pin is altered.
  for (const [id, away] of fates.awayFor) {
    const steps = plan.alters.get(id) ?? [];
    const own = plan.suspensions.get(scope.partnerOf(id)!.id);
    for (const dependent of away) {
      const again = scope.idAfter(dependent);
      if (again === undefined) {
        const gone = leaving(scope.before.objects.get(dependent)!, scope, fates, plan);
        waitForAll(steps, gone);
        waitForAll(own?.before ?? [], gone);
        continue;
      }
      const suspension = plan.suspensions.get(dependent);
      const lettingGo = plan.drops.get(dependent) ?? suspension?.before ?? [];
      waitForAll(steps, lettingGo);
      waitForAll(own?.before ?? [], lettingGo);
      const back = plan.creates.get(again) ?? suspension?.after ?? [];
      waitForAll(back, [...required(steps), ...(own?.after ?? [])]);
    }
  }

  linkRowMoves(fates, plan);

  for (const [id, { before, after }] of plan.suspensions) {
    const past = scope.before.objects.get(id)!;
    const next = scope.after.objects.get(id)!;
    const goesWith = scope.registry.kind(past.address.kind).goesWith?.(past, scope.before) ?? [];
    for (const reference of [...past.references, ...goesWith]) {
      waitForAll(plan.drops.get(reference) ?? [], before);
    }
    waitForAll(after, before);
    // What it lets go of would else be lost again after a new type has brought it.
    for (const step of plan.alters.get(next.id) ?? []) if (step.ddl.retypes) waitForAll([step], before);
    for (const reference of next.references) waitForAll(after, required(makers.get(reference) ?? []));
  }
}

/** Rows are put aside before what holds them goes, and come back when all of it is there again. */
function linkRowMoves(fates: Fates, plan: DraftPlan): void {
  for (const [id, { before, after }] of plan.moves) {
    waitForAll(plan.drops.get(id) ?? [], before);
    // Objects that hold some of the rows and go are still there; those that stay have taken theirs with them.
    for (const part of before.flatMap(({ ddl }) => ddl.without ?? [])) {
      if (fates.isDropped(part)) waitForAll(plan.drops.get(part) ?? [], before);
    }
    waitForAll(after, [...before, ...required(plan.creates.get(fates.rebuiltAs(id)!) ?? [])]);
    for (const step of after) {
      for (const later of step.ddl.precedes ?? []) waitForAll(plan.creates.get(later) ?? [], [step]);
    }
  }
}

function* allSteps(plan: DraftPlan): Generator<DraftStep> {
  for (const steps of plan.creates.values()) yield* steps;
  for (const steps of plan.alters.values()) yield* steps;
  for (const steps of plan.drops.values()) yield* steps;
  for (const { before, after } of [...plan.suspensions.values(), ...plan.moves.values()]) {
    yield* before;
    yield* after;
  }
}

function linkForward(
  [id, steps]: readonly [ObjectId, readonly DraftStep[]],
  scope: MigrationScope,
  makers: Makers,
): void {
  const object = scope.after.objects.get(id)!;
  const taking = steps.filter(({ ddl }) => !ddl.early);
  const isMade = steps.some(({ action }) => action !== 'alter' && action !== 'rename');
  for (const reference of [...needsOf(object, scope), ...(isMade ? needsOfInlined(object, scope) : [])]) {
    const made = required(makers.get(reference) ?? []);
    if (isNameless(reference, scope) && made.every(({ action }) => action === 'rename')) continue;
    waitForAll(
      taking,
      made.filter((step) => !steps.includes(step)),
    );
  }
}

/** True for a key or an index: a foreign key that needs it does not name it, so that a new name changes nothing. */
function isNameless(id: ObjectId, { after, registry }: MigrationScope): boolean {
  const object = after.objects.get(id);
  const parent = object?.parent && after.objects.get(object.parent);
  return parent ? !registry.kind(parent.address.kind).parts?.includes(object!.address.kind) : false;
}

/** What the statement itself says that it waits for. */
function linkDeclared(
  step: DraftStep,
  scope: MigrationScope,
  fates: Fates,
  plan: DraftPlan,
  makers: Makers,
): void {
  const wait = (others: readonly DraftStep[]) => {
    for (const other of others) if (other !== step) step.waitsFor.add(other);
  };
  const { requires = [], follows = [], without = [] } = step.ddl;
  for (const requirement of requires) wait(required(makers.get(requirement) ?? []));
  for (const mark of follows) wait(makers.get(mark) ?? []);
  for (const id of without) {
    const gone = scope.before.objects.get(id);
    // What goes waits itself for the rows that are put aside.
    const isSource = plan.moves.get(step.object.id)?.before.includes(step) && fates.isDropped(id);
    if (gone && !isSource) wait(leaving(gone, scope, fates, plan));
  }
}

/** What an object references, and those parts of it that it uses: a view needs columns of its tables. */
function needsOf(object: SchemaObject, { after, registry }: MigrationScope): readonly ObjectId[] {
  return object.references.flatMap((reference) => {
    const target = after.objects.get(reference);
    const { parts, createsChildren } = target ? registry.kind(target.address.kind) : {};
    const children = (after.children.get(reference) ?? []).map((child) => after.objects.get(child)!);
    const used = children.filter((child) => {
      if (child.id === object.id) return false;
      if (parts?.includes(child.address.kind)) return pins(object, child, registry);
      // A part of an object does not wait for the other parts of it.
      const isSibling = reference === object.parent && createsChildren?.includes(object.address.kind);
      return createsChildren?.includes(child.address.kind) && !isSibling;
    });
    return [reference, ...used.map(({ id }) => id)];
  });
}

/** What the parts need that the object's own CREATE writes. */
function needsOfInlined(
  { id, address }: SchemaObject,
  { after, registry }: MigrationScope,
): readonly ObjectId[] {
  const inlined = registry.kind(address.kind).createsChildren ?? [];
  return (after.children.get(id) ?? [])
    .map((child) => after.objects.get(child)!)
    .filter((child) => inlined.includes(child.address.kind))
    .flatMap(({ references }) => references);
}

/** What uses an object that goes: directly, through the relation that it is a part of, or by one of its own parts. */
function dependentsOf(
  gone: SchemaObject,
  { before, registry }: MigrationScope,
  dependents: ReadonlyMap<ObjectId, readonly SchemaObject[]>,
): readonly SchemaObject[] {
  const direct = dependents.get(gone.id) ?? [];
  const parentKind = gone.parent && registry.kind(before.objects.get(gone.parent)!.address.kind);
  const ofParent = gone.parent ? readers(gone.parent, dependents, registry) : [];
  const isPart = parentKind ? parentKind.parts?.includes(gone.address.kind) : false;
  const isInline = parentKind ? parentKind.createsChildren?.includes(gone.address.kind) : false;
  const users = ofParent.filter(
    (user) =>
      user.id !== gone.id &&
      ((isPart && pins(user, gone, registry)) || (isInline && user.parent !== gone.parent)),
  );
  const ofChildren = (before.children.get(gone.id) ?? []).flatMap((child) => dependents.get(child) ?? []);
  return [...direct, ...users, ...ofChildren];
}
