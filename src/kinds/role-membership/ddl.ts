import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import type { RoleMembershipProps } from './role-membership.ts';

/** First version whose GRANT takes INHERIT and SET (https://www.postgresql.org/docs/16/release-16.html). */
const optionsSince = 16;

/** GRANT role TO role with its options. */
export function createMembership(
  object: SchemaObject<RoleMembershipProps>,
  { version }: DdlContext,
): readonly Ddl[] {
  const { admin, inherit, set } = object.props;
  const options =
    version < optionsSince
      ? [admin ? 'ADMIN OPTION' : '']
      : [admin ? 'ADMIN OPTION' : '', `INHERIT ${word(inherit !== false)}`, set ? '' : 'SET FALSE'];
  const lost = version < optionsSince && !set;
  return [
    {
      sql: grant(object, options.filter(Boolean).join(', ')),
      ...(lost
        ? { decision: `PostgreSQL ${version} has no SET FALSE for memberships: every member may SET ROLE.` }
        : {}),
    },
  ];
}

/** The alter function of one option: GRANT again with it, as the server then changes the membership in place. */
export function alterMembership(option: 'ADMIN' | 'INHERIT' | 'SET') {
  return (
    { after, to }: Alteration<RoleMembershipProps, boolean | undefined>,
    { version }: DdlContext,
  ): readonly Ddl[] => {
    if (version >= optionsSince) return [{ sql: grant(after, `${option} ${word(to !== false)}`) }];
    if (option !== 'ADMIN') {
      const decision = `PostgreSQL ${version} has no ${option} option for memberships; it follows the member's attributes.`;
      return [{ sql: '', decision }];
    }
    if (to) return [{ sql: grant(after, 'ADMIN OPTION') }];
    const [role, member] = after.address.path.map(quoteIdentifier);
    return [{ sql: `REVOKE ADMIN OPTION FOR ${role} FROM ${member}` }];
  };
}

function grant({ address, props }: SchemaObject<RoleMembershipProps>, options: string): string {
  const [role, member] = address.path.map(quoteIdentifier);
  const by = props.grantor ? ` GRANTED BY ${quoteIdentifier(props.grantor)}` : '';
  return `GRANT ${role} TO ${member}${options ? ` WITH ${options}` : ''}${by}`;
}

function word(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}
