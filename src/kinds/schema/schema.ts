import { defineKind } from '../../kind-contract/kind.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { addPublic, readSchema, readSchemaComment, readSchemaOwner } from './read.ts';

/** Namespaces (https://www.postgresql.org/docs/18/sql-createschema.html). */
export const schema = defineKind<'schema', Record<never, never>>({
  name: 'schema',
  plural: 'schemas',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_SCHEMA'],
  readers: {
    CreateSchemaStmt: readSchema,
    'AlterOwnerStmt/OBJECT_SCHEMA': readSchemaOwner,
    'CommentStmt/OBJECT_SCHEMA': readSchemaComment,
  },
  implicit: addPublic,
  properties: {},
  privileges: { all: () => ['USAGE', 'CREATE'], toPublic: [], defaultClass: 'schemas' },
  ownerUnsaid: ({ address }, version) =>
    address.path[0] === 'public' && version >= 15 ? 'pg_database_owner' : undefined,
  ddlName: ({ address }) => `SCHEMA ${quoteIdentifier(address.path[0]!)}`,
  create: ({ address }) => [{ sql: `CREATE SCHEMA ${quoteIdentifier(address.path[0]!)}` }],
});
