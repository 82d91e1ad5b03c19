import { defineKind } from '../../kind-contract/kind.ts';
import { alterDefaultPrivileges } from './alter.ts';
import { compareDefaultGrants } from './compare-grants.ts';
import { initialGrants } from './initial-grants.ts';
import { objectClasses, standingGrants } from './object-classes.ts';
import { dropUnchanged, readDefaultPrivileges } from './read.ts';
import { scopeOf } from './scope.ts';

/** What new objects of one class get, as `SELECT TO role WITH GRANT OPTION`, roles quoted. */
export type DefaultPrivilegesProps = {
  readonly grants: readonly string[];
};

/**
 * Privileges that objects get when they are created: one object per role, schema (or none) and class of objects
 * (https://www.postgresql.org/docs/18/sql-alterdefaultprivileges.html).
 */
export const defaultPrivileges = defineKind<'default privileges', DefaultPrivilegesProps>({
  name: 'default privileges',
  plural: 'default privileges',
  section: 'access',
  omittedWith: 'grants',
  title: (path) => `${path.at(-1)} of role ${path[0]}${path.length > 2 ? ` in schema ${path[1]}` : ''}`,
  schemaOf: (path) => (path.length > 2 ? path[1] : undefined),
  pathLength: 3,
  readers: { AlterDefaultPrivilegesStmt: readDefaultPrivileges },
  finish: dropUnchanged,
  properties: {
    grants: {
      label: 'default grants',
      class: 'access',
      format: 'set',
      meaning:
        'Objects that the role creates from now on get these privileges; existing objects keep theirs.',
      equal: (from, to, pair) => compareDefaultGrants(from, to, pair),
      alter: ({ after, from, to }) => alterDefaultPrivileges(after.address, from, to),
    },
  },
  initialGrants,
  ddlName: ({ address: { path } }) => `DEFAULT PRIVILEGES ${scopeOf(path)} ON ${path.at(-1)!.toUpperCase()}`,
  create: ({ address, props }, { version }) =>
    (objectClasses[address.path.at(-1)!]?.since ?? 0) > version
      ? [{ sql: '', decision: `PostgreSQL ${version} has no default privileges on ${address.path.at(-1)}.` }]
      : alterDefaultPrivileges(address, standingGrants(address.path, version), props.grants),
  drop: ({ address, props }, { version }) =>
    alterDefaultPrivileges(address, props.grants, standingGrants(address.path, version)),
});
