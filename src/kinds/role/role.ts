import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { Property } from '../../kind-contract/property.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { alterRole, createRole } from './ddl.ts';
import { readAlterRole, readRole } from './read.ts';

/** The attributes of a role; of its password only whether there is one. */
export type RoleProps = {
  readonly login: boolean;
  readonly superuser: boolean;
  readonly createDatabase: boolean;
  readonly createRole: boolean;
  readonly inherit: boolean;
  readonly replication: boolean;
  readonly bypassRls: boolean;
  readonly connectionLimit: number | undefined;
  readonly validUntil: string | undefined;
  readonly passwordSet: boolean;
};

/** Roles, which pg_dumpall writes (https://www.postgresql.org/docs/18/sql-createrole.html). */
export const role = defineKind<'role', RoleProps>({
  name: 'role',
  plural: 'roles',
  section: 'access',
  writtenWith: 'pg_dumpall',
  pathLength: 1,
  objectTypes: ['OBJECT_ROLE'],
  readers: { CreateRoleStmt: readRole, AlterRoleStmt: readAlterRole },
  properties: {
    login: attribute('may log in', 'LOGIN'),
    superuser: { ...attribute('superuser', 'SUPERUSER'), meaning: 'A superuser passes every check.' },
    createDatabase: attribute('may create databases', 'CREATEDB'),
    createRole: attribute('may create roles', 'CREATEROLE'),
    inherit: {
      ...attribute('inherits privileges', 'INHERIT'),
      meaning: 'It decides whether the role has the privileges of its groups without SET ROLE.',
    },
    replication: attribute('may replicate', 'REPLICATION'),
    bypassRls: {
      ...attribute('passes row-level security', 'BYPASSRLS'),
      meaning: 'Policies do not hold for the role.',
    },
    connectionLimit: {
      label: 'connection limit',
      class: 'access',
      alter: ({ after, to }) => alterRole(after, `CONNECTION LIMIT ${to ?? -1}`),
    },
    validUntil: {
      label: 'password valid until',
      class: 'access',
      equal: (from, to, { strict }) => from === to || (!strict && sameInstant(from, to)),
      alter: ({ after, to }) => alterRole(after, `VALID UNTIL ${quoteLiteral(to ?? 'infinity')}`),
    },
    passwordSet: {
      label: 'password set',
      class: 'access',
      alter: ({ after, to }): readonly Ddl[] =>
        to
          ? [
              {
                sql: '',
                decision: `Set the password of ${quoteIdentifier(after.address.path[0]!)} by hand (\\password).`,
              },
            ]
          : alterRole(after, 'PASSWORD NULL'),
    },
  },
  ddlName: ({ address }) => `ROLE ${quoteIdentifier(address.path[0]!)}`,
  create: createRole,
});

function attribute(label: string, word: string): Property<RoleProps, boolean> {
  return { label, class: 'access', alter: ({ after, to }) => alterRole(after, to ? word : `NO${word}`) };
}

/** pg_dumpall writes the moment in the server's time zone (N29). */
function sameInstant(
  from: string | undefined,
  to: string | undefined,
): { equal: boolean; rules: readonly string[] } {
  const instant = (text = '') =>
    Date.parse(
      text
        .replace(' ', 'T')
        .replace(/([+-]\d\d)(\d\d)?$/, '$1:$2')
        .replace(/:$/, ':00'),
    );
  const equal = instant(from) === instant(to);
  return { equal, rules: equal ? ['N29'] : [] };
}
