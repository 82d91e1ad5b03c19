import { defineKind } from '../../kind-contract/kind.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { alterMembership, createMembership } from './ddl.ts';
import { readMemberships, resolveInheritance } from './read.ts';

/** What GRANT role TO role says. */
export type RoleMembershipProps = {
  readonly admin: boolean;
  /** Undefined only while reading: it then is as the member's own INHERIT attribute says. */
  readonly inherit: boolean | undefined;
  readonly set: boolean;
  readonly grantor: string | undefined;
};

/** Memberships of roles in roles, path [granted role, member] (https://www.postgresql.org/docs/18/role-membership.html). */
export const roleMembership = defineKind<'role membership', RoleMembershipProps>({
  name: 'role membership',
  plural: 'role memberships',
  section: 'access',
  title: ([group, member]) => `${member} in ${group}`,
  writtenWith: 'pg_dumpall',
  pathLength: 2,
  outsideSchemas: true,
  readers: { GrantRoleStmt: readMemberships },
  finish: resolveInheritance,
  properties: {
    admin: {
      label: 'admin option',
      class: 'access',
      meaning: 'The member may add and remove other members.',
      alter: alterMembership('ADMIN'),
    },
    inherit: {
      label: 'inherits privileges',
      class: 'access',
      meaning: 'The member has the privileges without SET ROLE.',
      alter: alterMembership('INHERIT'),
    },
    set: { label: 'may SET ROLE', class: 'access', alter: alterMembership('SET') },
    grantor: { label: 'grantor', class: 'access', alter: 'rebuild' },
  },
  ddlName: ({ address: { path } }) =>
    `MEMBERSHIP OF ${quoteIdentifier(path[1]!)} IN ${quoteIdentifier(path[0]!)}`,
  create: createMembership,
  drop: ({ address: { path }, props }) => [
    {
      sql: `REVOKE ${quoteIdentifier(path[0]!)} FROM ${quoteIdentifier(path[1]!)}${
        props.grantor ? ` GRANTED BY ${quoteIdentifier(props.grantor)}` : ''
      }`,
      phase: 'contract',
    },
  ],
});
