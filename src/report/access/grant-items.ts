import { subjectOf } from '../../diff/delta.ts';
import type { GrantMove } from '../../insight/grant-moves.ts';
import { displayName } from '../../model/address.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';

/** One line per role and set of privileges, everybody first. */
export function grantItems(
  moves: readonly GrantMove[],
  effect: 'gain' | 'loss',
  { deltas }: ReportFacts,
): readonly string[] {
  const names = new Map(deltas.map((delta) => [delta.id, subjectOf(delta)]));
  const groups = new Map<string, GrantMove[]>();
  for (const move of moves) {
    const privileges = effect === 'gain' ? move.gained : move.lost;
    // What a new object brings along changes nothing that was there, unless it is open to everybody.
    if (privileges.length === 0 || (move.withObject && danger(`${move.role}\u0000`) > 1)) continue;
    const key = [move.role, [...privileges].sort().join(', '), move.withObject].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups]
    .sort(([a], [b]) => danger(a) - danger(b) || (a < b ? -1 : 1))
    .map(([key, group]) => {
      const [role, privileges, isNew] = key.split('\u0000');
      const objects = group.map(({ id }) => {
        const { address } = names.get(id)!;
        return code(shortName(displayName(address)));
      });
      const noun = isNew === 'true' ? 'new object' : 'object';
      const where =
        group.length === 1
          ? (isNew === 'true' ? 'new ' : '') + objects[0]!
          : `${count(group.length, noun)} (${enumerate(objects, 5)})`;
      return `${roleName(role!)} ${effect === 'gain' ? 'gains' : 'loses'} ${privileges} on ${where}`;
    });
}

/** PUBLIC is everybody; anon and the like are everybody on the internet. */
function danger(key: string): number {
  const role = key.slice(0, key.indexOf('\u0000'));
  if (role === 'PUBLIC') return 0;
  if (/^(?:anon|anonymous|guest|web_?anon)$/i.test(role)) return 1;
  return role === 'OWNER' ? 3 : 2;
}

/** How a role is called in a sentence. */
export function roleName(role: string): string {
  if (role === 'PUBLIC') return 'Every role (PUBLIC)';
  return role === 'OWNER' ? 'The owner' : `Role ${code(role)}`;
}
