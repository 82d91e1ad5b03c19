import { changesOf } from '../diff/delta.ts';
import { propertiesOf } from '../kinds/kind.ts';
import type { ObjectId } from '../model/address.ts';
import { displayName } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { forwardContext, type MigrationScope } from './migration-scope.ts';

/** Objects that both sides have and that must be taken away for a while. */
export interface Rebuilds {
  /** Dropped and created again, each with the reason. */
  readonly rebuilt: ReadonlyMap<ObjectId, string>;
  /** Kept, but made to let go of something that is rebuilt. */
  readonly suspended: ReadonlyMap<ObjectId, string>;
}

/**
 * Finds what has to be dropped and created again: objects whose change has no ALTER, and, as far as it reaches,
 * everything that depends on them or pins a column whose type changes.
 */
export function findRebuilds(scope: MigrationScope): Rebuilds {
  const rebuilt = new Map<ObjectId, string>();
  const suspended = new Map<ObjectId, string>();
  const dependents = indexDependents(scope.before);
  const queue: ObjectId[] = [];
  const add = (object: SchemaObject, because: string) => {
    if (!survives(object.id, scope) || rebuilt.has(object.id)) return;
    const kind = scope.registry.kind(object.address.kind);
    if (kind.suspend || kind.holdsData) {
      if (kind.suspend) suspended.set(object.id, because);
      return;
    }
    rebuilt.set(object.id, because);
    queue.push(object.id);
  };

  for (const [id, because] of ownRebuilds(scope)) {
    rebuilt.set(id, because);
    queue.push(id);
  }
  for (const { object, column } of pinnedColumns(scope)) {
    for (const dependent of pinners(object, column, dependents, scope)) {
      add(dependent, `column ${displayName(object.address)} changes`);
    }
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const own = scope.partnerOf(id)!;
    const because = `${own.address.kind} ${displayName(own.address)} is rebuilt`;
    for (const dependent of dependents.get(own.id) ?? []) {
      if (dependent.parent !== own.id) add(dependent, because);
    }
    for (const child of scope.before.children.get(own.id) ?? []) {
      for (const dependent of dependents.get(child) ?? []) {
        if (dependent.parent !== own.id) add(dependent, because);
      }
    }
  }
  return { rebuilt, suspended };
}

/** Objects by what they reference. */
export function indexDependents(model: Model): ReadonlyMap<ObjectId, readonly SchemaObject[]> {
  const dependents = new Map<ObjectId, SchemaObject[]>();
  for (const object of model.objects.values()) {
    for (const reference of object.references) {
      const list = dependents.get(reference);
      if (list) list.push(object);
      else dependents.set(reference, [object]);
    }
  }
  return dependents;
}

/** True where both sides have the object, and its parents. */
function survives(id: ObjectId, scope: MigrationScope): boolean {
  const object = scope.before.objects.get(id);
  if (!object || scope.removed.has(id)) return false;
  return object.parent === undefined || survives(object.parent, scope);
}

function ownRebuilds(scope: MigrationScope): ReadonlyMap<ObjectId, string> {
  const context = forwardContext(scope, (id) => scope.added.has(id));
  const found = new Map<ObjectId, string>();
  for (const [id, delta] of scope.changed) {
    const properties = propertiesOf(scope.registry.kind(delta.after.address.kind));
    for (const change of changesOf(delta)) {
      const alter = properties[change.property]?.alter;
      if (alter === undefined || alter === 'none') continue;
      const { before, after } = delta;
      const { from, to } = change;
      if (alter === 'rebuild' || alter({ before, after, from, to }, context) === 'rebuild') {
        found.set(id, `its ${change.label} cannot be altered`);
      }
    }
  }
  return found;
}

function pinnedColumns(scope: MigrationScope): readonly { object: SchemaObject; column: string }[] {
  const found: { object: SchemaObject; column: string }[] = [];
  for (const delta of scope.changed.values()) {
    const properties = propertiesOf(scope.registry.kind(delta.before.address.kind));
    if (changesOf(delta).some((change) => properties[change.property]?.pinned)) {
      found.push({ object: delta.before, column: delta.before.address.path.at(-1)! });
    }
  }
  return found;
}

function pinners(
  { parent }: SchemaObject,
  column: string,
  dependents: ReadonlyMap<ObjectId, readonly SchemaObject[]>,
  { registry }: MigrationScope,
): readonly SchemaObject[] {
  if (parent === undefined) return [];
  return (dependents.get(parent) ?? []).filter((dependent) => {
    const text = registry.kind(dependent.address.kind).pinsColumns?.(dependent);
    return text !== undefined && mentions(text, column);
  });
}

/** True where a text names a column, or takes all columns with `*`; a false alarm costs a rebuild, a miss the plan. */
export function mentions(text: string, column: string): boolean {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('"', '""');
  return new RegExp(`(?<![\\w$])${escaped}(?![\\w$])|\\*`, 'u').test(text);
}
