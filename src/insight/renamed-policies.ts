import { type Delta, subjectOf } from '../diff/delta.ts';

/**
 * Policies that go and come on one table with the same command, roles and conditions: one policy under two names, which
 * gives and takes nothing. Pairs of deltas, the one that goes first.
 */
export function renamedPolicies(deltas: readonly Delta[]): readonly (readonly [Delta, Delta])[] {
  const policies = deltas.filter((delta) => subjectOf(delta).address.kind === 'policy');
  const added = policies.filter(({ op }) => op === 'add');
  const taken = new Set<Delta>();
  return policies.flatMap((gone): readonly (readonly [Delta, Delta])[] => {
    if (gone.op !== 'remove') return [];
    const partner = added.find((come) => !taken.has(come) && says(come) === says(gone));
    if (!partner) return [];
    taken.add(partner);
    return [[gone, partner]];
  });
}

function says(delta: Delta): string {
  const { parent, props } = subjectOf(delta);
  return JSON.stringify([parent, ...Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
