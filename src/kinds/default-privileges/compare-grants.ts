import type { Comparison } from '../../canon/index.ts';

/** The first version whose tables have the privilege MAINTAIN. */
const maintainSince = 17;

/** Compares two sets of default grants; MAINTAIN is left out where either server does not know it (N19). */
export function compareDefaultGrants(
  from: readonly string[],
  to: readonly string[],
  pair: {
    readonly strict: boolean;
    readonly beforeVersion: number | undefined;
    readonly afterVersion: number | undefined;
  },
): Comparison {
  if (sameSet(from, to)) return { equal: true, rules: [] };
  const known = Math.min(pair.beforeVersion ?? 0, pair.afterVersion ?? 0) >= maintainSince;
  if (pair.strict || known) return { equal: false, rules: [] };
  const withoutMaintain = (grants: readonly string[]) =>
    grants.filter((grant) => !grant.startsWith('MAINTAIN TO '));
  const equal = sameSet(withoutMaintain(from), withoutMaintain(to));
  return { equal, rules: equal ? ['N19'] : [] };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join('\n') === [...b].sort().join('\n');
}
