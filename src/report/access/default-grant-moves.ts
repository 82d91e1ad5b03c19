import { changesOf, type Delta } from '../../diff/delta.ts';
import { code, enumerate } from '../inline.ts';

/** `anon loses SELECT and UPDATE`: what default privileges (`SELECT TO anon`) give and take, by role. */
export function defaultGrantMoves(delta: Delta): readonly string[] {
  const change = changesOf(delta).find(({ property }) => property === 'grants');
  if (!change) return [];
  const [from, to] = [change.from, change.to].map((grants) => (grants ?? []) as readonly string[]);
  const words = (own: readonly string[], other: readonly string[], verb: string) => {
    const byRole = new Map<string, string[]>();
    for (const grant of own.filter((one) => !other.includes(one))) {
      const [, privilege = '', role = ''] = /^(.*?) TO (.*)$/s.exec(grant) ?? [];
      byRole.set(role, [...(byRole.get(role) ?? []), privilege]);
    }
    return [...byRole].map(([role, privileges]) => `${code(role)} ${verb} ${enumerate(privileges, 9)}`);
  };
  return [...words(from!, to!, 'loses'), ...words(to!, from!, 'gains')];
}
