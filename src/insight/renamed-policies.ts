import { type Delta, subjectOf } from '../diff/delta.ts';
import { groupBy } from '../model/group-by.ts';

/**
 * Policies that go and come on one table with the same command, roles and conditions: one policy under two names, which
 * gives and takes nothing. Pairs of deltas, the one that goes first.
 */
export function renamedPolicies(deltas: readonly Delta[]): readonly (readonly [Delta, Delta])[] {
  const policies = deltas.filter((delta) => subjectOf(delta).address.kind === 'policy');
  const added = groupBy(
    policies.filter(({ op }) => op === 'add'),
    says,
  );
  const taken = new Map<string, number>();
  return policies.flatMap((gone): readonly (readonly [Delta, Delta])[] => {
    if (gone.op !== 'remove') return [];
    const said = says(gone);
    const place = taken.get(said) ?? 0;
    const partner = added.get(said)?.[place];
    if (!partner) return [];
    taken.set(said, place + 1);
    return [[gone, partner]];
  });
}

function says(delta: Delta): string {
  const { parent, props } = subjectOf(delta);
  return JSON.stringify([parent, ...Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
