import type { ObjectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { Rebuilds } from './find-rebuilds.ts';
import type { MigrationScope } from './migration-scope.ts';

/** What becomes of each object: who creates it, who takes it away. */
export interface Fates extends Rebuilds {
  /** True for an object of the second model that the plan creates, alone or with its parent. */
  isCreated(id: ObjectId): boolean;
  /** The object of the second model whose CREATE brings this one along. */
  createdWith(object: SchemaObject): ObjectId | undefined;
  /** True for an object of the first model that a DROP of its own or of an ancestor takes away. */
  isDropped(id: ObjectId): boolean;
  /** The nearest object above, of the first model, whose DROP takes this one along. */
  droppedWith(object: SchemaObject): ObjectId | undefined;
  /** The id in the second model of a rebuilt object of the first. */
  rebuiltAs(id: ObjectId): ObjectId | undefined;
}

/** Works out the fates of all objects. */
export function decideFates(scope: MigrationScope, rebuilds: Rebuilds): Fates {
  const { before, after, registry, added, removed } = scope;
  const { rebuilt } = rebuilds;
  const rebuiltAs = new Map([...rebuilt.keys()].map((id) => [scope.partnerOf(id)!.id, id]));
  const created = new Map<ObjectId, boolean>();
  const dropped = new Map<ObjectId, boolean>();

  function isCreated(id: ObjectId): boolean {
    let known = created.get(id);
    if (known === undefined) {
      const parent = after.objects.get(id)?.parent;
      known = added.has(id) || rebuilt.has(id) || (parent !== undefined && isCreated(parent));
      created.set(id, known);
    }
    return known;
  }

  function isDropped(id: ObjectId): boolean {
    let known = dropped.get(id);
    if (known === undefined) {
      const parent = before.objects.get(id)?.parent;
      known = removed.has(id) || rebuiltAs.has(id) || (parent !== undefined && isDropped(parent));
      dropped.set(id, known);
    }
    return known;
  }

  return {
    ...rebuilds,
    isCreated,
    isDropped,
    createdWith({ parent, address }) {
      if (parent === undefined || !isCreated(parent)) return undefined;
      const kind = registry.kind(after.objects.get(parent)!.address.kind);
      return kind.createsChildren?.includes(address.kind) ? parent : undefined;
    },
    droppedWith({ parent }) {
      return parent !== undefined && isDropped(parent) ? parent : undefined;
    },
    rebuiltAs: (id) => rebuiltAs.get(id),
  };
}
