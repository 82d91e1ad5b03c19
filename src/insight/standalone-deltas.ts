import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import { type ObjectId, objectId } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';

/**
 * The deltas that stand for themselves. What comes or goes with its parent (the columns, indexes and policies of a new
 * table, the sequence of a new column) is part of that parent and left out; and so is what one dump merely speaks of and
 * neither creates.
 */
export function standaloneDeltas(deltas: readonly Delta[]): readonly Delta[] {
  const moved = new Map<ObjectId, Delta['op']>();
  for (const { op, id } of deltas) if (op === 'add' || op === 'remove') moved.set(id, op);
  return deltas.filter((delta) => {
    if (delta.op !== 'add' && delta.op !== 'remove') return true;
    if (isMerelyMentioned(delta)) return false;
    return !parentsOf(subjectOf(delta)).some((parent) => moved.get(parent) === delta.op);
  });
}

/** True for an object that only one dump speaks of (GRANT, COMMENT ON), and that neither creates: nothing comes or goes. */
export function isMerelyMentioned(delta: Delta): boolean {
  return (delta.op === 'add' || delta.op === 'remove') && subjectOf(delta).address.kind === 'external object';
}

/** False for an object that differs only in what nobody meets: the order of its columns, its comment. */
export function isMoreThanCosmetic(delta: Delta): boolean {
  const changes = changesOf(delta);
  return changes.length === 0 || changes.some((change) => change.class !== 'cosmetic');
}

function parentsOf({ parent, props }: SchemaObject): readonly ObjectId[] {
  const owner = props.ownedBy;
  const column = Array.isArray(owner) ? (owner as readonly string[]) : undefined;
  return [
    ...(parent ? [parent] : []),
    ...(column
      ? [objectId({ kind: 'column', path: column }), objectId({ kind: 'table', path: column.slice(0, -1) })]
      : []),
  ];
}
