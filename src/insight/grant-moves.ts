import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import { defaultGrants } from '../facets/grants.ts';
import { privilegesFor } from '../kind-contract/kind.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import { groupBy } from '../model/group-by.ts';
import type { Grant, SchemaObject } from '../model/object.ts';

/** What one role gains and loses on one object. */
export interface GrantMove {
  readonly role: string;
  readonly id: ObjectId;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** True where the object itself is new and brings the privileges along. */
  readonly withObject: boolean;
}

/** Major versions of the two servers, where the dumps tell them. */
export interface Versions {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The first version whose tables have the privilege MAINTAIN. */
const maintainSince = 17;

/**
 * The privileges that roles gain and lose; what PUBLIC and the owner have of themselves is no gain on a new object, and
 * MAINTAIN counts only where both servers know it.
 */
export function grantMoves(
  deltas: readonly Delta[],
  registry: Registry,
  versions: Versions,
): readonly GrantMove[] {
  const maintain = Math.min(versions.before ?? 0, versions.after ?? 0) >= maintainSince;
  const standing = ({ address }: SchemaObject, version: number | undefined) =>
    defaultGrants(privilegesFor(registry.kind(address.kind), address), version);
  return deltas.flatMap((delta): readonly GrantMove[] => {
    if (delta.op === 'remove') return [];
    const object = subjectOf(delta);
    if (delta.op === 'add') {
      const own = (object.facets.grants ?? []).filter(({ role }) => role !== 'OWNER');
      return compare(object.id, standing(object, versions.after), own, maintain)
        .filter(({ gained }) => gained.length > 0)
        .map((move) => ({ ...move, lost: [], withObject: true }));
    }
    const change = changesOf(delta).find(({ property }) => property === 'grants');
    if (!change) return [];
    return compare(
      object.id,
      (change.from as readonly Grant[] | undefined) ?? standing(delta.before, versions.before),
      (change.to as readonly Grant[] | undefined) ?? standing(delta.after, versions.after),
      maintain,
    );
  });
}

function compare(
  id: ObjectId,
  from: readonly Grant[],
  to: readonly Grant[],
  maintain: boolean,
): readonly GrantMove[] {
  const known = ({ privilege }: Grant) => maintain || privilege !== 'MAINTAIN';
  const [before, after] = [from, to].map((grants) => groupBy(grants.filter(known), ({ role }) => role));
  const roles = [...new Set([...before!.keys(), ...after!.keys()])];
  return roles
    .map((role) => {
      const [had, has] = [before!.get(role) ?? [], after!.get(role) ?? []];
      return { role, id, gained: missing(has, had), lost: missing(had, has), withObject: false };
    })
    .filter(({ gained, lost }) => gained.length + lost.length > 0);
}

/** What a role has in `own` and not in `other`, the right to pass a privilege on included. */
function missing(own: readonly Grant[], other: readonly Grant[]): readonly string[] {
  return own.flatMap(({ privilege, grantable }) => {
    const same = other.find((grant) => grant.privilege === privilege);
    if (!same) return [grantable ? `${privilege} with grant option` : privilege];
    return grantable && !same.grantable ? [`grant option for ${privilege}`] : [];
  });
}
