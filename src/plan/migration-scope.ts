import type { Delta } from '../diff/delta.ts';
import type { DdlContext } from '../kind-contract/ddl.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { createDdlContext } from './ddl-context.ts';

/** What a migration is planned from. */
export interface MigrationInput {
  readonly before: Model;
  readonly after: Model;
  readonly deltas: readonly Delta[];
  readonly registry: Registry;
  readonly version: number;
  readonly style: DdlContext['style'];
  /** What the ids of the steps begin with, so that a plan and its rollback can be spoken of together. Default S. */
  readonly letter?: 'S' | 'R';
}

/** A delta about an object that both sides have. */
export type ChangedDelta = Extract<Delta, { readonly op: 'change' | 'rename' }>;

/** The deltas by what they ask for, and the contexts in which kinds write SQL. */
export interface MigrationScope extends MigrationInput {
  readonly added: ReadonlyMap<ObjectId, SchemaObject>;
  readonly removed: ReadonlyMap<ObjectId, SchemaObject>;
  readonly changed: ReadonlyMap<ObjectId, ChangedDelta>;
  /** Objects of the first model by the second's id, for all that both sides have. */
  partnerOf(id: ObjectId): SchemaObject | undefined;
  /** The id in the second model of an object of the first, where both have it. */
  idAfter(id: ObjectId): ObjectId | undefined;
}

/** Sorts the deltas of a migration. */
export function scopeMigration(input: MigrationInput): MigrationScope {
  const added = new Map<ObjectId, SchemaObject>();
  const removed = new Map<ObjectId, SchemaObject>();
  const changed = new Map<ObjectId, ChangedDelta>();
  for (const delta of input.deltas) {
    if (delta.op === 'add') added.set(delta.id, delta.after);
    else if (delta.op === 'remove') removed.set(delta.id, delta.before);
    else changed.set(delta.id, delta);
  }
  const renamed = new Map([...changed].map(([id, { before }]) => [before.id, id]));
  return {
    ...input,
    added,
    removed,
    changed,
    partnerOf(id) {
      const before = changed.get(id)?.before;
      // An object that was decided to be renamed stands in the model under its new name.
      return (before && input.before.objects.get(before.id)) ?? input.before.objects.get(id) ?? before;
    },
    idAfter: (id) => renamed.get(id) ?? (input.after.objects.has(id) ? id : undefined),
  };
}

/** The context for statements about the second model; `isNew` says what the plan creates. */
export function forwardContext(scope: MigrationInput, isNew: (id: ObjectId) => boolean): DdlContext {
  const { registry, version, style } = scope;
  return createDdlContext({ registry, version, style, model: scope.after, other: scope.before, isNew });
}

/** The context for statements about the first model: what is dropped. */
export function backwardContext(scope: MigrationInput): DdlContext {
  const { registry, version, style } = scope;
  const isNew = () => false;
  return createDdlContext({ registry, version, style, model: scope.before, other: scope.after, isNew });
}
