import type { AstFields } from '../parse/grammar.ts';

/** The name of a RoleSpec node; PUBLIC, CURRENT_USER and the like in capitals. */
export function roleName(role: AstFields): string {
  const spec = role.RoleSpec ?? role;
  switch (spec.roletype) {
    case 'ROLESPEC_PUBLIC':
      return 'PUBLIC';
    case 'ROLESPEC_CURRENT_USER':
      return 'CURRENT_USER';
    case 'ROLESPEC_CURRENT_ROLE':
      return 'CURRENT_ROLE';
    case 'ROLESPEC_SESSION_USER':
      return 'SESSION_USER';
    default:
      return spec.rolename;
  }
}
