import { defineKind } from '../../kind-contract/kind.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { addPlpgsql, readExtension } from './read.ts';

/** What CREATE EXTENSION says; the version is hardly ever in a dump. */
export type ExtensionProps = {
  readonly schema: string | undefined;
  readonly version: string | undefined;
};

const sameWhereTold = (from: string | undefined, to: string | undefined) =>
  from === undefined || to === undefined || from === to;

/** Extensions (https://www.postgresql.org/docs/18/extend-extensions.html). */
export const extension = defineKind<'extension', ExtensionProps>({
  name: 'extension',
  plural: 'extensions',
  section: 'extensions',
  pathLength: 1,
  objectTypes: ['OBJECT_EXTENSION'],
  readers: { CreateExtensionStmt: readExtension },
  implicit: addPlpgsql,
  outsideSchemas: true,
  // CREATE EXTENSION sets the comment, whose text changes with the version.
  meaninglessFacets: { comment: 'N33' },
  properties: {
    schema: {
      label: 'schema',
      class: 'structural',
      meaning: 'Queries that do not name it find the objects of the extension only through the search path.',
      equal: sameWhereTold,
      alter: ({ after, to }) =>
        statement(
          `ALTER EXTENSION ${quoteIdentifier(after.address.path[0]!)} SET SCHEMA ${quoteIdentifier(to!)}`,
          {
            decision:
              'PostgreSQL moves only relocatable extensions; others must be dropped and created again.',
          },
        ),
    },
    version: {
      label: 'version',
      class: 'structural',
      equal: sameWhereTold,
      alter: ({ after, to }) =>
        statement(
          `ALTER EXTENSION ${quoteIdentifier(after.address.path[0]!)} UPDATE TO ${quoteLiteral(to!)}`,
        ),
    },
  },
  ddlName: ({ address }) => `EXTENSION ${quoteIdentifier(address.path[0]!)}`,
  create: ({ address, props }) =>
    statement(
      `CREATE EXTENSION IF NOT EXISTS ${quoteIdentifier(address.path[0]!)}${
        props.schema === undefined ? '' : ` WITH SCHEMA ${quoteIdentifier(props.schema)}`
      }${props.version === undefined ? '' : ` VERSION ${quoteLiteral(props.version)}`}`,
    ),
});
