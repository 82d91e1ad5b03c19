import { roleName } from '../../facets/role-name.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { definitionMap, isTrue } from '../../sql/definition-value.ts';
import type { RoleProps } from './role.ts';

/** What CREATE ROLE gives without options (https://www.postgresql.org/docs/18/sql-createrole.html). */
const defaults: RoleProps = {
  login: false,
  superuser: false,
  createDatabase: false,
  createRole: false,
  inherit: true,
  replication: false,
  bypassRls: false,
  connectionLimit: undefined,
  validUntil: undefined,
  passwordSet: false,
};

/** Properties that are truth values, by the grammar's names of the options. */
const flags: Readonly<Record<string, keyof RoleProps>> = {
  canlogin: 'login',
  superuser: 'superuser',
  createdb: 'createDatabase',
  createrole: 'createRole',
  inherit: 'inherit',
  isreplication: 'replication',
  bypassrls: 'bypassRls',
};

/** Reads CREATE ROLE, USER and GROUP. */
export const readRole: Reader = (fields, context) => {
  const attributes = readAttributes(fields.options);
  if (attributes === undefined) return false;
  const login = fields.stmt_type === 'ROLESTMT_USER';
  context.define<RoleProps>({ kind: 'role', path: [fields.role] }, { ...defaults, login, ...attributes });
};

/** Reads ALTER ROLE … WITH, also of a role that the file takes for granted, such as a provider's. */
export const readAlterRole: Reader = (fields, context) => {
  const attributes = readAttributes(fields.options);
  const name = roleName(fields.role);
  if (attributes === undefined || (fields.action ?? 1) !== 1) return false;
  const id = context.find('role', [name]);
  const known = id === undefined ? defaults : context.get<RoleProps>(id)!.props;
  context.define<RoleProps>({ kind: 'role', path: [name] }, { ...known, ...attributes });
};

/** Undefined where there are options that pg_dumpall does not write (IN ROLE, ADMIN, SYSID). */
function readAttributes(options: readonly AstFields[] | undefined): Partial<RoleProps> | undefined {
  const map = definitionMap(options);
  const attributes: { -readonly [K in keyof RoleProps]?: RoleProps[K] } = {};
  for (const [name, value] of Object.entries(map)) {
    const flag = flags[name];
    if (flag) Object.assign(attributes, { [flag]: isTrue(value) });
    else if (name === 'connectionlimit')
      attributes.connectionLimit = value === '-1' ? undefined : Number(value);
    else if (name === 'validUntil') attributes.validUntil = value === 'infinity' ? undefined : value;
    else if (name === 'password') attributes.passwordSet = hasArgument(options, name);
    else return undefined;
  }
  return attributes;
}

/** PASSWORD NULL has no argument in the parse tree. */
function hasArgument(options: readonly AstFields[] | undefined, name: string): boolean {
  return (options ?? []).some(({ DefElem }) => DefElem.defname === name && DefElem.arg !== undefined);
}
