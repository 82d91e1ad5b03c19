import { roleName } from '../../facets/role-name.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { Address } from '../../model/address.ts';
import { fillIn } from '../../redact/fill-in.ts';
import { secretOptionNames } from '../../redact/harmless-options.ts';
import { sealOptions, unsealOptions } from '../../redact/seal.ts';
import { definitionMap } from '../../sql/definition-value.ts';
import { alterGenericOptions, changedOptions, printGenericOptions } from '../../sql/generic-options.ts';
import { quoteIdentifier, quoteRole } from '../../sql/quote.ts';

/** What CREATE USER MAPPING says beside its role and server. */
export type UserMappingProps = {
  readonly options: Readonly<Record<string, string>>;
};

/** User mappings of foreign servers (https://www.postgresql.org/docs/18/sql-createusermapping.html). */
export const userMapping = defineKind<'user mapping', UserMappingProps>({
  name: 'user mapping',
  plural: 'user mappings',
  section: 'access',
  title: ([role, server]) => `${role} on server ${server}`,
  pathLength: 2,
  outsideSchemas: true,
  readers: {
    CreateUserMappingStmt({ user, servername, options }, context) {
      const role = roleName(user);
      context.define<UserMappingProps>(
        { kind: 'user mapping', path: [role, servername] },
        { options: sealOptions(definitionMap(options)) },
        {
          references: [
            { kind: 'server', path: [servername] },
            { kind: 'role', path: [role] },
          ],
        },
      );
    },
  },
  properties: {
    options: {
      label: 'options',
      class: 'access',
      format: 'options',
      meaning: 'The role signs on to the foreign server with them.',
      alter({ after, from, to }) {
        const decision = fillIn(secretOptionNames(changedOptions(from, to)));
        const sql = `ALTER USER MAPPING ${nameOf(after)} ${alterGenericOptions(unsealOptions(from), unsealOptions(to))}`;
        return [{ sql, ...decision }];
      },
    },
  },
  ddlName: (object) => `USER MAPPING ${nameOf(object)}`,
  create(object) {
    const decision = fillIn(secretOptionNames(object.props.options));
    const sql = `CREATE USER MAPPING ${nameOf(object)}${printGenericOptions(unsealOptions(object.props.options))}`;
    return [{ sql, ...decision }];
  },
});

function nameOf({ address: { path } }: { readonly address: Address }): string {
  return `FOR ${quoteRole(path[0]!)} SERVER ${quoteIdentifier(path[1]!)}`;
}
