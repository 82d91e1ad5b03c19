import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import { type AnyKind, privilegesFor } from '../kind-contract/kind.ts';
import { groupBy } from '../model/group-by.ts';
import type { Grant, SchemaObject } from '../model/object.ts';
import { quoteIdentifier, quoteName } from '../sql/quote.ts';
import type { FacetComparison, FacetPair } from './facets.ts';
import { defaultGrants } from './grants.ts';

/** The first version whose tables have the privilege MAINTAIN. */
const maintainSince = 17;

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
  const lost = before.filter((grant) => !after.some((other) => coversGrant(other, grant)));
  const gained = after.filter((grant) =>
    starts.some((start) => !start.some((other) => keyOf(other) === keyOf(grant))),
  );
  const target = grantTarget(object, context);
  const optionLost = lost.filter((grant) => after.some((other) => samePrivilege(other, grant)));
  const wholeLost = lost.filter((grant) => !optionLost.includes(grant));
  return [
    ...group(wholeLost).map(([role, list]) => ({
      sql: `REVOKE ${listPrivileges(list, target.columns)} ON ${target.name} FROM ${roleOf(role, object)}`,
    })),
    ...group(optionLost).map(([role, list]) => ({
      sql: `REVOKE GRANT OPTION FOR ${listPrivileges(list, target.columns)} ON ${target.name} FROM ${roleOf(role, object)}`,
    })),
    ...group(gained).map(([role, list]) => ({
      ...(list[0]!.grantor
        ? {
            note: `The other server has it from ${list[0]!.grantor}: run it as that role to have the same grantor.`,
          }
        : {}),
      sql: `GRANT ${listPrivileges(list, target.columns)} ON ${target.name} TO ${roleOf(role, object)}${
        list[0]!.grantable ? ' WITH GRANT OPTION' : ''
      }`,
    })),
  ];
}

/** What GRANT calls the object; privileges on a column are granted on its table. */
function grantTarget(
  object: SchemaObject,
  context: DdlContext,
): { readonly name: string; readonly columns: string } {
  const name = context.ddlName(object);
  if (name.startsWith('COLUMN ')) {
    // A dump of a part of a schema may speak of a column whose table it does not create.
    const parent = context.model.objects.get(object.parent!);
    return {
      name: parent ? onName(context.ddlName(parent)) : `TABLE ${quoteName(object.address.path.slice(0, -1))}`,
      columns: `(${quoteIdentifier(object.address.path.at(-1)!)})`,
    };
  }
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

function group(grants: readonly Grant[]): readonly (readonly [string, readonly Grant[]])[] {
  const groups = groupBy(
    grants,
    ({ role, grantable, grantor }) => `${role}\u0000${grantable}\u0000${grantor ?? ''}`,
  );
  return [...groups.values()].map((list) => [list[0]!.role, list] as const);
}

/** Each grant once; what a role would have that is the owner in the end is the owner's. */
function withoutRepeats(grants: readonly Grant[], { facets }: SchemaObject): readonly Grant[] {
  const own = grants.map((grant) => (grant.role === facets.owner ? { ...grant, role: 'OWNER' } : grant));
  return [...new Map(own.map((grant) => [keyOf(grant), grant])).values()];
}

function keyOf({ role, privilege, grantable, grantor }: Grant): string {
  return `${role}\u0000${privilege}\u0000${grantable}\u0000${grantor ?? ''}`;
}

function keysOf(grants: readonly Grant[]): ReadonlySet<string> {
  return new Set(grants.map(keyOf));
}

function samePrivilege(a: Grant, b: Grant): boolean {
  return a.role === b.role && a.privilege === b.privilege;
}

function coversGrant(a: Grant, b: Grant): boolean {
  return samePrivilege(a, b) && (a.grantable || !b.grantable);
}

function withoutMaintain(keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !key.includes('\u0000MAINTAIN\u0000')));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
