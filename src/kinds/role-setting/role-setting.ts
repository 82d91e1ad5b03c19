import { roleName } from '../../facets/role-name.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import {
  resetParameter,
  type SettingProps,
  setParameter,
  settingValue,
} from '../../kind-parts/setting-value.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** The path of ALTER ROLE ALL, which names no role. */
const everyRole = 'ALL';

/** Reads ALTER ROLE … [IN DATABASE …] SET; the path is [role, parameter] or [role, database, parameter]. */
const readRoleSetting: Reader = ({ role, database, setstmt }, context) => {
  const value = settingValue(setstmt);
  if (value === undefined) return false;
  const name = role ? roleName(role) : everyRole;
  context.define<SettingProps>(
    { kind: 'role setting', path: [name, ...(database === undefined ? [] : [database]), setstmt.name] },
    { value },
    {
      references: [
        { kind: 'role', path: [name] },
        ...(database === undefined ? [] : [{ kind: 'database', path: [database] }]),
      ],
    },
  );
};

/** Parameters that sessions of a role start with (https://www.postgresql.org/docs/18/sql-alterrole.html). */
export const roleSetting = defineKind<'role setting', SettingProps>({
  name: 'role setting',
  plural: 'role settings',
  section: 'access',
  writtenWith: '--create',
  pathLength: 3,
  outsideSchemas: true,
  readers: { AlterRoleSetStmt: readRoleSetting },
  properties: {
    value: {
      label: 'value',
      class: 'access',
      format: 'sql',
      meaning: 'Sessions that the role opens from now on start with it.',
      alter: ({ after, to }) => setParameter(targetOf(after.address.path), after.address.path.at(-1)!, to),
    },
  },
  ddlName: ({ address: { path } }) => `${targetOf(path)} SETTING ${quoteIdentifier(path.at(-1)!)}`,
  create: ({ address: { path }, props }) => setParameter(targetOf(path), path.at(-1)!, props.value),
  drop: ({ address: { path } }) => resetParameter(targetOf(path), path.at(-1)!),
});

function targetOf(path: readonly string[]): string {
  const role = path[0] === everyRole ? everyRole : quoteIdentifier(path[0]!);
  return `ROLE ${role}${path.length > 2 ? ` IN DATABASE ${quoteIdentifier(path[1]!)}` : ''}`;
}
