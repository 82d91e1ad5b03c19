import { roleName } from '../../facets/role-name.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import type { Address } from '../../model/address.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { quoteRole } from '../../sql/quote.ts';
import type { DefaultPrivilegesProps } from './default-privileges.ts';
import { allPrivileges, classByObjectType, standingGrants } from './object-classes.ts';

const grantOption = ' WITH GRANT OPTION';

/** Reads ALTER DEFAULT PRIVILEGES, for every role and schema that it names. */
export const readDefaultPrivileges: Reader = ({ options, action }, context) => {
  const objectClass = classByObjectType[action.objtype];
  if (objectClass === undefined) return false;
  const named = (name: string): readonly AstFields[] =>
    (options ?? []).find(({ DefElem }: AstFields) => DefElem.defname === name)?.DefElem.arg.List.items ?? [];
  const roles = named('roles').map(roleName);
  const schemas = named('schemas').map((schema) => schema.String.sval);
  for (const role of roles.length ? roles : ['CURRENT_USER']) {
    for (const schema of schemas.length ? schemas : [undefined]) {
      apply([role, ...(schema === undefined ? [] : [schema]), objectClass], action, context);
    }
  }
};

/** Takes out what says no more than the default, as dumps before version 9.6 do by revoking and granting again. */
export const dropUnchanged: NonNullable<AnyKind['finish']> = (context) => {
  for (const id of context.ids('default privileges')) {
    const { address, props } = context.get<DefaultPrivilegesProps>(id)!;
    const standing = [...standingGrants(address.path, context.serverVersion)].sort();
    if ([...props.grants].sort().join('\n') === standing.join('\n')) context.remove(id);
  }
};

function apply(path: readonly string[], action: AstFields, context: ReadContext): void {
  const known = context.find('default privileges', path);
  const before =
    known === undefined
      ? standingGrants(path, context.serverVersion)
      : context.get<DefaultPrivilegesProps>(known)!.props.grants;
  const privileges: readonly string[] =
    action.privileges?.map(({ AccessPriv }: AstFields) => AccessPriv.priv_name.toUpperCase()) ??
    allPrivileges(path.at(-1)!, context.serverVersion);
  const concerned: readonly string[] = action.grantees.flatMap((grantee: AstFields) =>
    privileges.map((privilege) => `${privilege} TO ${quoteRole(roleName(grantee))}`),
  );
  context.define<DefaultPrivilegesProps>(
    { kind: 'default privileges', path },
    { grants: [...change(before, concerned, action)].sort() },
    { references: referencesOf(path, action.grantees) },
  );
}

function change(
  before: readonly string[],
  concerned: readonly string[],
  action: AstFields,
): readonly string[] {
  const others = before.filter((grant) => !concerned.includes(grant.replace(grantOption, '')));
  if (action.is_grant) {
    const kept = (grant: string) => action.grant_option === true || before.includes(grant + grantOption);
    return [...others, ...concerned.map((grant) => (kept(grant) ? grant + grantOption : grant))];
  }
  if (action.grant_option !== true) return others;
  const had = concerned.filter((grant) => before.includes(grant) || before.includes(grant + grantOption));
  return [...others, ...had];
}

function referencesOf(path: readonly string[], grantees: readonly AstFields[]): readonly Address[] {
  return [
    ...(path.length > 2 ? [{ kind: 'schema', path: [path[1]!] }] : []),
    ...[path[0]!, ...grantees.map(roleName)].map((role) => ({ kind: 'role', path: [role] })),
  ];
}
