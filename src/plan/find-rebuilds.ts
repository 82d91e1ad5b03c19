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
  readonly suspended: ReadonlyMap<ObjectId, string>;
  /** Rebuilt objects of the first model that must be away while an object of the second is altered. */
  readonly awayFor: ReadonlyMap<ObjectId, ReadonlySet<ObjectId>>;
}

/**
 * Finds what has to be dropped and created again: objects whose change has no ALTER, and, as far as it reaches,
 * everything that depends on them, uses what is removed, or pins a column whose type changes.
 */
export function findRebuilds(scope: MigrationScope): Rebuilds {
  const { registry, before } = scope;
  const rebuilt = new Map<ObjectId, string>();
  const suspended = new Map<ObjectId, string>();
  const awayFor = new Map<ObjectId, Set<ObjectId>>();
  const dependents = referrersById(before);
  const context = backwardContext(scope);
  const queue: ObjectId[] = [];

  function add(object: SchemaObject, because: string): void {
    const id = scope.idAfter(object.id);
    if (!survives(object.id, scope) || id === undefined || rebuilt.has(id)) return;
    const kind = registry.kind(object.address.kind);
    if (kind.suspend?.(object, context)) suspended.set(object.id, because);
    else if (!kind.holdsData) {
      rebuilt.set(id, because);
      queue.push(id);
    }
  }

  function addDependents(of: ObjectId, owner: ObjectId, because: string): void {
    for (const dependent of dependents.get(of) ?? []) if (dependent.parent !== owner) add(dependent, because);
  }

  function takeAway(objects: readonly SchemaObject[], because: string, during: ObjectId): void {
    const away = awayFor.get(during) ?? new Set();
    awayFor.set(during, away);
    for (const object of objects) {
      if (object.id === scope.partnerOf(during)?.id) continue;
      add(object, because);
      away.add(object.id);
    }
  }

  for (const [id, { because, ddl }] of alterations(scope)) {
    const own = scope.partnerOf(id)!;
    if (because !== undefined) {
      rebuilt.set(id, because);
      queue.push(id);
      continue;
    }
    const why = `${own.address.kind} ${displayName(own.address)} changes`;
    const named = ddl.flatMap(({ rebuilds = [] }) => rebuilds).map((other) => before.objects.get(other));
    takeAway(
      named.filter((object) => object !== undefined),
      why,
      id,
    );
    for (const column of new Set(ddl.flatMap(({ retypes = [] }) => retypes))) {
      const object = before.objects.get(column);
      if (!object) continue;
      // What changes together with the column may not fit its new type as it is, nor its old one as it will be.
      const changing = (dependents.get(column) ?? []).filter(
        (dependent) =>
          dependent.parent !== undefined &&
          !registry.kind(dependent.address.kind).suspend &&
          (scope.removed.has(dependent.id) || scope.changed.has(scope.idAfter(dependent.id) ?? dependent.id)),
      );
      const away = [...pinners(object, dependents, registry), ...changing];
      takeAway(away, `column ${displayName(object.address)} changes`, id);
    }
  }
  // What is not changed but uses what goes will find another object of that name or use, only if it is made anew.
  for (const gone of scope.removed.values()) {
    for (const dependent of dependents.get(gone.id) ?? []) {
      const isChanged = scope.changed.has(scope.idAfter(dependent.id) ?? dependent.id);
      if (!isChanged && dependent.parent !== gone.id)
        add(dependent, `${gone.address.kind} ${displayName(gone.address)} goes`);
    }
  }
  const followers = indexFollowers(scope);
  for (const gone of scope.removed.values()) {
    for (const follower of followers.get(gone.id) ?? []) {
      const later = scope.after.objects.get(scope.idAfter(follower.id) ?? follower.id);
      const stays = later && registry.kind(later.address.kind).goesWith?.(later, scope.after).length;
      if (stays) add(follower, `${gone.address.kind} ${displayName(gone.address)} takes it along`);
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
    for (const follower of followers.get(own.id) ?? []) add(follower, because);
    if (own.parent === undefined) continue;
    for (const dependent of pinners(own, dependents, registry)) add(dependent, because);
  }
  return { rebuilt, suspended, awayFor };
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
