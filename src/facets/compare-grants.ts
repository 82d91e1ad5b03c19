import { privilegesFor } from '../kind-contract/kind.ts';
import type { Grant } from '../model/object.ts';
import type { FacetComparison, FacetPair } from './facets.ts';
import { defaultGrants } from './grants.ts';

/** The first version whose tables have the privilege MAINTAIN. */
export const maintainSince = 17;

/**
 * Compares two sets of privileges; nothing said means the kind's default. MAINTAIN is left out where either server
 * does not know it (N19).
 */
export function compareGrants(
  from: readonly Grant[] | undefined,
  to: readonly Grant[] | undefined,
  { kind, after: object, beforeVersion, afterVersion, strict }: FacetPair,
): FacetComparison {
  const privileges = privilegesFor(kind, object.address);
  const before = keysOf(from ?? defaultGrants(privileges, beforeVersion));
  const after = keysOf(to ?? defaultGrants(privileges, afterVersion));
  if (sameSet(before, after)) return { equal: true, rules: [] };
  const maintainUnknown = Math.min(beforeVersion ?? 0, afterVersion ?? 0) < maintainSince;
  if (strict || !maintainUnknown) return { equal: false, rules: [] };
  const equal = sameSet(withoutMaintain(before), withoutMaintain(after));
  return { equal, rules: equal ? ['N19'] : [] };
}

/** What makes two grants the same. */
export function keyOf({ role, privilege, grantable, grantor, revoked }: Grant): string {
  return `${role}\u0000${privilege}\u0000${grantable}\u0000${grantor ?? ''}\u0000${revoked ?? ''}`;
}

function keysOf(grants: readonly Grant[]): ReadonlySet<string> {
  return new Set(grants.map(keyOf));
}

function withoutMaintain(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !key.includes('\u0000MAINTAIN\u0000')));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
