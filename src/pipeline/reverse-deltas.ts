import type { Delta } from '../diff/delta.ts';

/** The differences as the comparison in the other direction finds them. */
export function reverseDeltas(deltas: readonly Delta[]): readonly Delta[] {
  return deltas.map((delta): Delta => {
    if (delta.op === 'add') return { op: 'remove', id: delta.id, before: delta.after };
    if (delta.op === 'remove') return { op: 'add', id: delta.id, after: delta.before };
    return {
      ...delta,
      id: delta.before.id,
      before: delta.after,
      after: delta.before,
      changes: delta.changes.map((change) => ({ ...change, from: change.to, to: change.from })),
    };
  });
}
