import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Address } from '../../model/address.ts';
import { scopeOf } from './scope.ts';

const grantOption = ' WITH GRANT OPTION';

/** Statements that turn one set of default grants into another: what is lost is revoked first. */
export function alterDefaultPrivileges(
  { path }: Address,
  from: readonly string[],
  to: readonly string[],
): readonly Ddl[] {
  const optionLost = from.filter(
    (grant) => grant.endsWith(grantOption) && to.includes(grant.slice(0, -grantOption.length)),
  );
  const lost = from.filter(
    (grant) => !to.includes(grant) && !optionLost.includes(grant) && !to.includes(grant + grantOption),
  );
  const gained = to.filter((grant) => !from.includes(grant) && !optionLost.includes(grant + grantOption));
  const head = `ALTER DEFAULT PRIVILEGES ${scopeOf(path)}`;
  const on = path.at(-1)!.toUpperCase();
  const statement = (verb: string, grants: readonly string[], preposition: string) =>
    byRole(grants).map(([role, privileges, option]) => ({
      sql: `${head} ${verb} ${privileges.join(', ')} ON ${on} ${preposition} ${role}${verb === 'GRANT' ? option : ''}`,
    }));
  return [
    ...statement('REVOKE', lost, 'FROM'),
    ...statement('REVOKE GRANT OPTION FOR', optionLost, 'FROM'),
    ...statement('GRANT', gained, 'TO'),
  ];
}

/** Privileges of one role that are given in the same way go into one statement. */
function byRole(grants: readonly string[]): readonly (readonly [string, readonly string[], string])[] {
  const groups = new Map<string, { role: string; privileges: string[]; option: string }>();
  for (const grant of grants) {
    const option = grant.endsWith(grantOption) ? grantOption : '';
    const plain = option ? grant.slice(0, -grantOption.length) : grant;
    const at = plain.indexOf(' TO ');
    const role = plain.slice(at + ' TO '.length);
    const group = groups.get(role + option) ?? { role, privileges: [], option };
    group.privileges.push(plain.slice(0, at));
    groups.set(role + option, group);
  }
  return [...groups.values()].map(({ role, privileges, option }) => [role, privileges, option] as const);
}
