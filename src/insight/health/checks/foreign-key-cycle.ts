import { type ObjectId, objectId } from '../../../model/address.ts';
import { quoteName } from '../../../sql/quote.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { constraintsOf, textsOf } from '../tables.ts';

/** Tables that refer to each other in a ring. */
export const foreignKeyCycle: HealthCheck = {
  id: 'foreign-key-cycle',
  title: 'tables in a cycle of foreign keys',
  severity: 'info',
  why: 'Neither can be filled, emptied or restored first without deferred or late constraints.',
  remedy: 'Make one of the keys nullable or DEFERRABLE.',
  find: ({ model }) => {
    const next = new Map<ObjectId, ObjectId[]>();
    for (const { parent, props } of constraintsOf(model, 'foreign key')) {
      const target = objectId({ kind: 'table', path: textsOf(props.referencedTable) });
      if (target !== parent) next.set(parent!, [...(next.get(parent!) ?? []), target]);
    }
    const reach = new Map([...next.keys()].map((id) => [id, reachable(id, next)]));
    const seen = new Set<ObjectId>();
    return [...reach].flatMap(([id, targets]) => {
      if (seen.has(id) || !targets.has(id)) return [];
      const ring = [...targets].filter((other) => reach.get(other)?.has(id));
      for (const member of ring) seen.add(member);
      return [
        {
          id,
          detail: codeList(ring.map((member) => quoteName(model.objects.get(member)!.address.path)).sort()),
        },
      ];
    });
  },
};

/** All that can be reached from a table along foreign keys. */
function reachable(start: ObjectId, next: ReadonlyMap<ObjectId, readonly ObjectId[]>): ReadonlySet<ObjectId> {
  const found = new Set<ObjectId>();
  const queue = [...(next.get(start) ?? [])];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(next.get(id) ?? []));
  }
  return found;
}
