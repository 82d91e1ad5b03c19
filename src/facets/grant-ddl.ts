import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import { type AnyKind, privilegesFor } from '../kind-contract/kind.ts';
import type { Grant, SchemaObject } from '../model/object.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { keyOf, maintainSince } from './compare-grants.ts';
import { defaultGrants } from './grants.ts';

/**
 * Statements that turn one set of privileges into another: what is lost is revoked, what is new is granted. A new
 * object may have got more, or less, from the default privileges of whoever creates it, so that each of them counts.
 */
export function grantDdl(
  object: SchemaObject,
  from: readonly Grant[] | undefined,
  to: readonly Grant[] | undefined,
  kind: AnyKind,
  context: DdlContext,
): readonly Ddl[] {
  const standing = defaultGrants(privilegesFor(kind, object.address), context.version);
  const isNew = from === undefined && context.isNew(object.id);
  const starts = isNew ? context.initialGrants(object) : [from ?? standing];
  const after = to ?? standing;
  const before = withoutRepeats(starts.flat(), object);
  const without = before.filter((grant) => !after.some((other) => coversGrant(other, grant)));
  const added = after.filter((grant) =>
    starts.some((start) => !start.some((other) => coversGrant(other, grant))),
  );
  const lost = withoutRepeats([...without.filter(isHeld), ...added.filter(isRevoked).map(held)], object);
  const gained = withoutRepeats([...added.filter(isHeld), ...without.filter(isRevoked).map(held)], object);
  const target = grantTarget(object, context);
  const optionLost = lost.filter((grant) => after.some((other) => samePrivilege(other, grant)));
  const wholeLost = lost.filter((grant) => !optionLost.includes(grant));
  const write = (list: readonly Grant[], print: (privileges: string, role: string) => string) => {
    const [{ role, grantor }] = list as readonly [Grant];
    return asGrantor(grantor, print(listPrivileges(list, target.columns), roleOf(role, object)));
  };
  // A role that shall not see a schema any more revokes there first what it has granted.
  const outOfSight = (list: readonly Grant[]): Partial<Ddl> => {
    if (object.address.path.length > 1 || !list.some(({ privilege }) => privilege === 'USAGE')) return {};
    return { follows: [`grants by ${list[0]!.role}`], aside: true };
  };
  // What somebody passed on goes before the grant option by which it was passed on, and comes after it.
  const leaving = (list: readonly Grant[]) => group(list).reverse().sort(ownLast);
  const known = privilegesFor(kind, object.address)?.all(undefined) ?? [];
  const coversKnown = (list: readonly Grant[]) =>
    known.length > 1 && known.every((privilege) => list.some((grant) => grant.privilege === privilege));
  // Who loses everything loses what newer servers have too: a dump that says ALL does not tell which that was.
  const isEverything = (list: readonly Grant[]) =>
    coversKnown(list) &&
    !after.some(({ role, grantor }) => role === list[0]!.role && grantor === list[0]!.grantor);
  // Where the dump knows of no MAINTAIN, not even of the owner, ALL is what it said.
  const isAll = (list: readonly Grant[]) =>
    context.version >= maintainSince &&
    coversKnown(list) &&
    after.some(({ role }) => role === 'OWNER') &&
    !after.some(({ privilege }) => privilege === 'MAINTAIN');
  const taken = [
    ...leaving(wholeLost).flatMap((list) =>
      write(
        list,
        (privileges, role) =>
          `REVOKE ${isEverything(list) ? 'ALL' : privileges} ON ${target.name} FROM ${role}`,
      ).map((ddl) => ({ ...ddl, ...outOfSight(list) })),
    ),
    ...leaving(optionLost).flatMap((list) =>
      write(
        list,
        (privileges, role) => `REVOKE GRANT OPTION FOR ${privileges} ON ${target.name} FROM ${role}`,
      ),
    ),
  ];
  const given = group(gained)
    .sort((a, b) => ownLast(b, a))
    .flatMap((list) =>
      write(
        list,
        (privileges, role) =>
          `GRANT ${isAll(list) ? 'ALL' : privileges} ON ${target.name} TO ${role}${list[0]!.grantable ? ' WITH GRANT OPTION' : ''}`,
      ),
    );
  const atOnce = context.isNew(object.id) || context.style !== 'online';
  const again = context
    .children(object.id)
    // New parts get their own after it is taken at once, and before it is taken in the window.
    .filter(({ id }) => !atOnce || !context.isNew(id))
    .flatMap((part) =>
      regrant(part, [...wholeLost, ...optionLost], kind, context).map((ddl) => ({
        ...ddl,
        requires: [part.id],
      })),
    );
  if (atOnce) return [...taken, ...given, ...again];
  // Old code may still need what is taken away, and new code needs what it gets. Nothing else waits for that, but for
  // the statements of another role, which stay together.
  const asOthers = [...lost, ...gained].some(({ grantor }) => grantor !== undefined);
  return [
    ...given,
    ...[...taken, ...again].map(
      (ddl): Ddl => ({ ...ddl, phase: 'window', ...(asOthers ? {} : { aside: true }) }),
    ),
  ];
}

/** To revoke a privilege on a table revokes it on its columns too: those that shall keep it get it again. */
function regrant(
  part: SchemaObject,
  lost: readonly Grant[],
  kind: AnyKind,
  context: DdlContext,
): readonly Ddl[] {
  const kept = (part.facets.grants ?? []).filter((grant) => lost.some((gone) => samePrivilege(gone, grant)));
  return kept.length === 0 ? [] : grantDdl(part, [], kept, kind, context);
}

/** A grant belongs to the role that makes it; GRANTED BY takes none but the current one. */
function asGrantor(grantor: string | undefined, sql: string): readonly Ddl[] {
  if (grantor === undefined) return [{ sql }];
  return [
    { sql: `SET ROLE ${quoteIdentifier(grantor)}` },
    { sql },
    { sql: 'RESET ROLE', provides: [`grants by ${grantor}`] },
  ];
}

/** A privilege that is said to be revoked was there from the start: it comes back when nothing is said. */
function isRevoked({ revoked }: Grant): boolean {
  return revoked === true;
}

function isHeld(grant: Grant): boolean {
  return !isRevoked(grant);
}

function held({ revoked: _revoked, ...grant }: Grant): Grant {
  return grant;
}

function ownLast([a]: readonly Grant[], [b]: readonly Grant[]): number {
  return Number(a!.grantor === undefined) - Number(b!.grantor === undefined);
}

/** What GRANT calls the object; privileges on a column are granted on its table. */
function grantTarget(
  object: SchemaObject,
  context: DdlContext,
): { readonly name: string; readonly columns: string } {
  const name = context.ddlName(object);
  const [, relation, column] = /^COLUMN (.*)\.("(?:[^"]|"")*"|[^".]+)$/.exec(name) ?? [];
  if (relation && column) return { name: `TABLE ${relation}`, columns: `(${column})` };
  return { name: onName(name), columns: '' };
}

/** GRANT knows views and other relations as tables, and servers with the word FOREIGN. */
function onName(ddlName: string): string {
  return ddlName
    .replace(/^(?:MATERIALIZED VIEW|FOREIGN TABLE|VIEW) /, 'TABLE ')
    .replace(/^SERVER /, 'FOREIGN SERVER ')
    .replace(/^AGGREGATE /, 'FUNCTION ')
    .replace(/^DOMAIN /, 'TYPE ');
}

function listPrivileges(list: readonly Grant[], columns: string): string {
  return list.map(({ privilege }) => privilege + columns).join(', ');
}

function roleOf(role: string, object: SchemaObject): string {
  if (role === 'PUBLIC') return role;
  if (role === 'OWNER') return object.facets.owner ? quoteIdentifier(object.facets.owner) : 'CURRENT_USER';
  return quoteIdentifier(role);
}

function group(grants: readonly Grant[]): (readonly Grant[])[] {
  const groups = new Map<string, Grant[]>();
  for (const grant of grants) {
    const key = `${grant.role}\u0000${grant.grantable}\u0000${grant.grantor ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), grant]);
  }
  return [...groups.values()];
}

/** Each grant once; what a role would have, or give, that is the owner in the end is the owner's. */
function withoutRepeats(grants: readonly Grant[], { facets }: SchemaObject): readonly Grant[] {
  const own = grants.map(({ grantor, ...grant }) => ({
    ...grant,
    ...(grant.role === facets.owner ? { role: 'OWNER' } : {}),
    ...(grantor === undefined || grantor === facets.owner ? {} : { grantor }),
  }));
  return [...new Map(own.map((grant) => [keyOf(grant), grant])).values()];
}

function samePrivilege(a: Grant, b: Grant): boolean {
  return (
    a.role === b.role &&
    a.privilege === b.privilege &&
    a.grantor === b.grantor &&
    isRevoked(a) === isRevoked(b)
  );
}

function coversGrant(a: Grant, b: Grant): boolean {
  return samePrivilege(a, b) && (a.grantable || !b.grantable);
}
