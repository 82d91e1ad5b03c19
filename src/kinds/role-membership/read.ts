import { roleName } from '../../facets/role-name.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { definitionMap, isTrue } from '../../sql/definition-value.ts';
import type { RoleMembershipProps } from './role-membership.ts';

/** Reads GRANT role TO role, for every pair that it names. */
export const readMemberships: Reader = (fields, context) => {
  if (!fields.is_grant) return false;
  const { admin, inherit, set, ...unknown } = definitionMap(fields.opt);
  if (Object.keys(unknown).length > 0) return false;
  const props: RoleMembershipProps = {
    admin: isTrue(admin),
    inherit: inherit === undefined ? undefined : isTrue(inherit),
    set: set === undefined || isTrue(set),
    grantor: fields.grantor ? roleName(fields.grantor) : undefined,
  };
  for (const { AccessPriv } of fields.granted_roles) {
    for (const grantee of fields.grantee_roles)
      define([AccessPriv.priv_name, roleName(grantee)], props, context);
  }
};

/** Since version 16 several roles may grant one membership; the second and later are told apart by their grantor. */
function define(path: readonly string[], props: RoleMembershipProps, context: ReadContext): void {
  const known = context.find('role membership', path);
  const sameGrantor = known && context.get<RoleMembershipProps>(known)!.props.grantor === props.grantor;
  const full = known === undefined || sameGrantor ? path : [...path, props.grantor ?? ''];
  const roles = [...path, ...(props.grantor ? [props.grantor] : [])];
  context.define<RoleMembershipProps>({ kind: 'role membership', path: full }, props, {
    references: roles.map((name) => ({ kind: 'role', path: [name] })),
  });
}

/** Where nothing is said, as before version 16, the member's INHERIT attribute decides. */
export const resolveInheritance: NonNullable<AnyKind['finish']> = (context) => {
  for (const id of context.ids('role membership')) {
    const { address, props } = context.get<RoleMembershipProps>(id)!;
    if (props.inherit !== undefined) continue;
    const member = context.find('role', [address.path[1]!]);
    const inherit = member === undefined ? true : context.get(member)!.props.inherit !== false;
    context.update<RoleMembershipProps>(id, { inherit });
  }
};
