import type { Privileges } from '../kind-contract/kind.ts';
import type { ReadContext, Reader } from '../kind-contract/reader.ts';
import type { ObjectId } from '../model/address.ts';
import type { Grant } from '../model/object.ts';
import type { AstFields } from '../parse/grammar.ts';
import { roleName } from './role-name.ts';

/** How the kinds tell the facet which privileges they have. */
export type PrivilegesOf = (id: ObjectId) => Privileges | undefined;

/**
 * The privileges of an object that nobody granted or revoked anything on: the owner has all, PUBLIC what the kind
 * gives it (https://www.postgresql.org/docs/18/ddl-priv.html).
 */
export function defaultGrants(
  privileges: Privileges | undefined,
  version: number | undefined,
): readonly Grant[] {
  if (!privileges) return [];
  return [
    ...privileges.all(version).map((privilege) => ({ role: 'OWNER', privilege, grantable: false })),
    ...privileges.toPublic.map((privilege) => ({ role: 'PUBLIC', privilege, grantable: false })),
  ];
}

/** Makes the reader of GRANT and REVOKE on objects; grants on columns go to the columns. */
export function createGrantReader(privilegesOf: PrivilegesOf): Reader {
  return (fields, context) => {
    if (fields.targtype !== 'ACL_TARGET_OBJECT') return false;
    return fields.objects.every((object: AstFields) => readOne(fields, object, context, privilegesOf));
  };
}

function readOne(
  fields: AstFields,
  object: AstFields,
  context: ReadContext,
  privilegesOf: PrivilegesOf,
): boolean {
  const id = context.locate(fields.objtype, object);
  if (id === undefined) return false;
  const named: AstFields[] = (fields.privileges ?? []).map((privilege: AstFields) => privilege.AccessPriv);
  const whole = named.filter((privilege) => !privilege.cols);
  let done = true;
  if (fields.privileges === undefined || whole.length > 0) {
    const known = privilegesOf(id);
    const all = known?.all(context.serverVersion) ?? [];
    const names = fields.privileges === undefined ? all : whole.map(({ priv_name }) => upper(priv_name));
    done = apply(id, names, fields, context, known) && done;
  }
  for (const { priv_name, cols } of named.filter((privilege) => privilege.cols)) {
    for (const column of cols) {
      const path = [...context.path(object.RangeVar), column.String.sval];
      const columnId = context.locate(
        'OBJECT_COLUMN',
        path.map((sval) => ({ String: { sval } })),
      );
      const names = priv_name ? [upper(priv_name)] : ['SELECT', 'INSERT', 'UPDATE', 'REFERENCES'];
      done = apply(columnId, names, fields, context, undefined) && done;
    }
  }
  return done;
}

function upper(name: string): string {
  return name.toUpperCase();
}

function apply(
  id: ObjectId | undefined,
  privileges: readonly string[],
  fields: AstFields,
  context: ReadContext,
  known: Privileges | undefined,
): boolean {
  return context.updateFacets(id, ({ owner, grants }) => {
    let result = grants ?? defaultGrants(known, context.serverVersion);
    const grantor = grantorOf(fields, owner, context);
    for (const grantee of fields.grantees) {
      const name = roleName(grantee);
      const role = name === owner ? 'OWNER' : name;
      result = fields.is_grant
        ? grant(result, role, privileges, fields.grant_option === true, grantor)
        : revoke(result, role, privileges, fields.grant_option === true, grantor, known);
    }
    return { grants: result };
  });
}

/** pg_dump takes the role of a grantor who is not the owner: SET SESSION AUTHORIZATION. */
function grantorOf(
  fields: AstFields,
  owner: string | undefined,
  { settings }: ReadContext,
): string | undefined {
  // Where owners are left out, the role of the session is as often the owner.
  const session = owner === undefined ? undefined : settings.get('session_authorization') || undefined;
  const grantor = fields.grantor ? roleName(fields.grantor) : session;
  return grantor === owner ? undefined : grantor;
}

function grant(
  grants: readonly Grant[],
  role: string,
  privileges: readonly string[],
  grantable: boolean,
  grantor: string | undefined,
): readonly Grant[] {
  const isSame = (known: Grant) => known.role === role && known.grantor === grantor;
  const others = grants.filter((known) => !isSame(known) || !privileges.includes(known.privilege));
  const added = privileges.map((privilege) => ({
    role,
    privilege,
    grantable: grantable || grants.some((g) => isSame(g) && g.privilege === privilege && g.grantable),
    ...(grantor ? { grantor } : {}),
  }));
  return [...others, ...added];
}

function revoke(
  grants: readonly Grant[],
  role: string,
  privileges: readonly string[],
  optionOnly: boolean,
  grantor: string | undefined,
  known: Privileges | undefined,
): readonly Grant[] {
  const concerned = (grant: Grant) =>
    grant.role === role && grant.grantor === grantor && privileges.includes(grant.privilege);
  if (optionOnly) return grants.map((grant) => (concerned(grant) ? { ...grant, grantable: false } : grant));
  const left = grants.filter((grant) => !concerned(grant));
  if (!known?.initialUnknown || left.length < grants.length) return left;
  const by = grantor ? { grantor } : {};
  return [
    ...left,
    ...privileges.map((privilege) => ({ role, privilege, grantable: false, ...by, revoked: true })),
  ];
}
