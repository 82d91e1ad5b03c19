import { roleName } from '../../facets/role-name.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { printWith } from '../../kind-parts/print-with.ts';
import { definitionMap } from '../../sql/definition-value.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';
import { alterStorageOptions } from '../../sql/storage-options.ts';

/** What CREATE TABLESPACE says. */
export type TablespaceProps = {
  readonly location: string;
  readonly options: Readonly<Record<string, string>>;
};

/** Tablespaces, which pg_dumpall writes (https://www.postgresql.org/docs/18/sql-createtablespace.html). */
export const tablespace = defineKind<'tablespace', TablespaceProps>({
  name: 'tablespace',
  plural: 'tablespaces',
  section: 'others',
  writtenWith: 'pg_dumpall',
  pathLength: 1,
  objectTypes: ['OBJECT_TABLESPACE'],
  readers: {
    CreateTableSpaceStmt({ tablespacename, location, owner, options }, context) {
      const id = context.define<TablespaceProps>(
        { kind: 'tablespace', path: [tablespacename] },
        { location: location ?? '', options: definitionMap(options) },
      );
      if (owner) context.updateFacets(id, () => ({ owner: roleName(owner) }));
    },
    AlterTableSpaceOptionsStmt({ tablespacename, options, isReset }, context) {
      if (isReset) return false;
      return context.update<TablespaceProps>(context.find('tablespace', [tablespacename]), (props) => ({
        options: { ...props.options, ...definitionMap(options) },
      }));
    },
  },
  properties: {
    location: {
      label: 'location',
      class: 'storage',
      alter: ({ after, from, to }) => [
        {
          sql: '',
          decision: `Move tablespace ${after.address.path[0]} from ${from} to ${to} by hand: the server must be down, or make a new one and move the objects.`,
        },
      ],
    },
    options: {
      label: 'options',
      class: 'storage',
      format: 'options',
      alter: ({ after, from, to }) =>
        alterStorageOptions(from, to).map((clause) => ({
          sql: `ALTER TABLESPACE ${quoteIdentifier(after.address.path[0]!)} ${clause}`,
        })),
    },
  },
  privileges: { all: () => ['CREATE'], toPublic: [] },
  ddlName: ({ address }) => `TABLESPACE ${quoteIdentifier(address.path[0]!)}`,
  create: ({ address, props: { location, options } }) => [
    {
      sql: `CREATE TABLESPACE ${quoteIdentifier(address.path[0]!)} LOCATION ${quoteLiteral(location)}${printWith(options)}`,
      transaction: 'none',
      note: 'The directory must exist, be empty and belong to the server.',
    },
  ],
  drop: ({ address }) => [
    { sql: `DROP TABLESPACE ${quoteIdentifier(address.path[0]!)}`, phase: 'contract', transaction: 'none' },
  ],
});
