import { changesOf } from '../diff/delta.ts';
import type { Ddl } from '../kind-contract/ddl.ts';
import { propertiesOf } from '../kind-contract/kind.ts';
import type { ObjectId } from '../model/address.ts';
import { displayName } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import { referrersById } from '../model/referrers.ts';
import { indexFollowers } from './index-followers.ts';
import { backwardContext, forwardContext, type MigrationScope } from './migration-scope.ts';
import { pinners } from './pinned-columns.ts';

/** Objects that both sides have and that must be taken away for a while. */
export interface Rebuilds {
  /** Dropped and created again, each with the reason. */
  readonly rebuilt: ReadonlyMap<ObjectId, string>;
  /** Kept, but made to let go of something that is rebuilt. */
  readonly suspended: ReadonlyMap<ObjectId, Suspended>;
  /** Rebuilt objects of the first model that must be away while an object of the second is altered. */
  readonly awayFor: ReadonlyMap<ObjectId, ReadonlySet<ObjectId>>;
}

/** Why an object lets go, and of what. */
export interface Suspended {
  readonly because: string;
  readonly of: ReadonlySet<ObjectId>;
}

/**
 * Finds what has to be dropped and created again: objects whose change has no ALTER, and, as far as it reaches,
 * everything that depends on them, uses what is removed, or pins a column whose type changes.
 */
export function findRebuilds(scope: MigrationScope): Rebuilds {
  const { registry, before } = scope;
  const rebuilt = new Map<ObjectId, string>();
  const suspended = new Map<ObjectId, Suspended>();
  const awayFor = new Map<ObjectId, Set<ObjectId>>();
  const dependents = referrersById(before);
  const context = backwardContext(scope);
  const queue: ObjectId[] = [];

  function add(object: SchemaObject, because: string, gone: ObjectId): void {
    const id = scope.idAfter(object.id);
    if (!survives(object.id, scope) || id === undefined || rebuilt.has(id)) return;
    const kind = registry.kind(object.address.kind);
    const known = suspended.get(object.id);
    if (known?.of.has(gone)) return;
    const of = new Set([...(known?.of ?? []), gone]);
    const suspension = kind.suspend?.(object, context, of);
    if (suspension) {
      suspended.set(object.id, { because: known?.because ?? because, of });
      makeRoom(suspension.before, object, id);
    } else if (!kind.holdsData || kind.movesWith?.(object, scope.after.objects.get(id)!, gone)) {
      rebuilt.set(id, because);
      queue.push(id);
    }
  }

  function addDependents(of: ObjectId, owner: ObjectId, because: string): void {
    for (const dependent of dependents.get(of) ?? []) {
      if (dependent.parent !== owner) add(dependent, because, of);
    }
  }

  function takeAway(objects: readonly SchemaObject[], because: string, during: ObjectId): void {
    const own = scope.partnerOf(during)!;
    const away = awayFor.get(during) ?? new Set();
    awayFor.set(during, away);
    for (const object of objects) {
      if (object.id === own.id) continue;
      add(object, because, own.id);
      away.add(object.id);
    }
  }

  /** Takes away what stands in the way of statements that say so. */
  function makeRoom(ddl: readonly Ddl[], own: SchemaObject, id: ObjectId): void {
    const why = `${own.address.kind} ${displayName(own.address)} changes`;
    const objects = (ids: Iterable<ObjectId>) =>
      [...ids].map((other) => before.objects.get(other)).filter((object) => object !== undefined);
    takeAway(objects(ddl.flatMap(({ rebuilds = [] }) => rebuilds)), why, id);
    for (const object of objects(new Set(ddl.flatMap(({ retypes = [] }) => retypes)))) {
      // What changes together with the column may not fit its new type as it is, nor its old one as it will be.
      const changing = (dependents.get(object.id) ?? []).filter(
        (dependent) =>
          dependent.parent !== undefined &&
          !registry.kind(dependent.address.kind).suspend &&
          (scope.removed.has(dependent.id) || scope.changed.has(scope.idAfter(dependent.id) ?? dependent.id)),
      );
      const away = [...pinners(object, dependents, registry), ...changing];
      takeAway(away, `column ${displayName(object.address)} changes`, id);
    }
  }

  for (const [id, { because, ddl }] of alterations(scope)) {
    const own = scope.partnerOf(id)!;
    if (because !== undefined) {
      rebuilt.set(id, because);
      queue.push(id);
      continue;
    }
    makeRoom(ddl, own, id);
  }
  // What is not changed but uses what goes will find another object of that name or use, only if it is made anew.
  const displaced = displacedBy(scope);
  for (const gone of scope.removed.values()) {
    for (const dependent of dependents.get(gone.id) ?? []) {
      if ((displaced.has(gone.id) || !isChangedBy(gone, dependent, scope)) && dependent.parent !== gone.id)
        add(dependent, `${gone.address.kind} ${displayName(gone.address)} goes`, gone.id);
    }
  }
  const followers = indexFollowers(scope);
  for (const gone of scope.removed.values()) {
    for (const follower of followers.get(gone.id) ?? []) {
      const later = scope.after.objects.get(scope.idAfter(follower.id) ?? follower.id);
      const stays = later && registry.kind(later.address.kind).goesWith?.(later, scope.after).length;
      if (stays) add(follower, `${gone.address.kind} ${displayName(gone.address)} takes it along`, gone.id);
    }
  }
  for (const object of scope.after.objects.values()) {
    const own = scope.partnerOf(object.id);
    if (own?.parent === undefined || object.parent === undefined || scope.added.has(object.id)) continue;
    const moved = scope.idAfter(own.parent) !== object.parent;
    if (!moved || registry.kind(own.address.kind).holdsData) continue;
    rebuilt.set(object.id, `it belongs to another ${scope.after.objects.get(object.parent)!.address.kind}`);
    queue.push(object.id);
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const own = scope.partnerOf(id)!;
    const because = `${own.address.kind} ${displayName(own.address)} is rebuilt`;
    addDependents(own.id, own.id, because);
    for (const child of before.children.get(own.id) ?? []) addDependents(child, own.id, because);
    for (const follower of followers.get(own.id) ?? []) add(follower, because, own.id);
    if (own.parent === undefined) continue;
    for (const dependent of pinners(own, dependents, registry)) add(dependent, because, own.id);
  }
  return { rebuilt, suspended, awayFor };
}

/** Objects that go and make way for a new one. */
function displacedBy({ added, removed, before, registry }: MigrationScope): ReadonlySet<ObjectId> {
  const found = [...added.values()].flatMap(
    (object) => registry.kind(object.address.kind).displaces?.(object, before) ?? [],
  );
  return new Set(found.filter((id) => removed.has(id)));
}

/** True where an object, or what is created with it and uses what goes, is changed so that it may not use it any more. */
function isChangedBy(
  gone: SchemaObject,
  dependent: SchemaObject,
  { before, removed, changed, idAfter, registry }: MigrationScope,
): boolean {
  const isTouched = (id: ObjectId) => removed.has(id) || changed.has(idAfter(id) ?? id);
  if (isTouched(dependent.id)) return true;
  const inlined = registry.kind(dependent.address.kind).createsChildren ?? [];
  return (before.children.get(dependent.id) ?? [])
    .map((id) => before.objects.get(id)!)
    .some(
      ({ id, address, references }) =>
        inlined.includes(address.kind) && references.includes(gone.id) && isTouched(id),
    );
}

/** True where both sides have the object, and its parents. */
function survives(id: ObjectId, scope: MigrationScope): boolean {
  const object = scope.before.objects.get(id);
  if (!object || scope.removed.has(id)) return false;
  return object.parent === undefined || survives(object.parent, scope);
}

/** What the kinds say to each change: statements, or the reason why there are none and the object is rebuilt. */
function alterations(
  scope: MigrationScope,
): ReadonlyMap<ObjectId, { readonly because?: string; readonly ddl: readonly Ddl[] }> {
  const context = forwardContext(scope, (id) => scope.added.has(id));
  const found = new Map<ObjectId, { because?: string; ddl: readonly Ddl[] }>();
  for (const [id, delta] of scope.changed) {
    const { before, after } = delta;
    const properties = propertiesOf(scope.registry.kind(after.address.kind));
    const ddl: Ddl[] = [];
    let because: string | undefined;
    for (const { property, label, from, to } of changesOf(delta)) {
      const alter = properties[property]?.alter;
      if (alter === undefined || alter === 'none') continue;
      const written = alter === 'rebuild' ? alter : alter({ before, after, from, to }, context);
      if (written === 'rebuild') because = `its ${label} cannot be altered`;
      else ddl.push(...written);
    }
    found.set(id, { ddl, ...(because === undefined ? {} : { because }) });
  }
  return found;
}
