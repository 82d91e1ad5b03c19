import { defineKind } from '../../kind-contract/kind.ts';
import { columnOrder } from '../../kind-parts/relation/column-order.ts';
import { alterParents } from '../../kind-parts/relation/inheritance-ddl.ts';
import { noteColumnOrder } from '../../kind-parts/relation/note-column-order.ts';
import { compareBounds } from '../../kind-parts/relation/partition-bound.ts';
import { alterPlacement } from '../../kind-parts/relation/partition-ddl.ts';
import { relationPrivileges } from '../../kind-parts/relation/relation-privileges.ts';
import { alterGenericOptions, type GenericOptions } from '../../sql/generic-options.ts';
import { quoteName } from '../../sql/quote.ts';
import { createForeignTable } from './create.ts';
import { readForeignOptions, readForeignTable } from './read.ts';

/** What CREATE FOREIGN TABLE says, its columns and constraints aside. */
export type ForeignTableProps = {
  readonly server: string;
  readonly options: GenericOptions;
  readonly partitionOf: readonly string[] | undefined;
  readonly bound: string | undefined;
  readonly inherits: readonly (readonly string[])[];
  /** The names of the declared columns in order. */
  readonly columnOrder: readonly string[];
};

/** Tables whose rows another server holds (https://www.postgresql.org/docs/18/sql-createforeigntable.html). */
export const foreignTable = defineKind<'foreign table', ForeignTableProps>({
  name: 'foreign table',
  plural: 'foreign tables',
  section: 'tables',
  namespace: 'relation',
  objectTypes: ['OBJECT_FOREIGN_TABLE'],
  readers: {
    CreateForeignTableStmt: readForeignTable,
    'AlterTableStmt/AT_GenericOptions': readForeignOptions,
  },
  finish: noteColumnOrder('foreign table'),
  properties: {
    server: {
      label: 'server',
      class: 'structural',
      meaning: 'The rows of another server come instead.',
      alter: 'rebuild',
    },
    options: {
      label: 'options',
      class: 'structural',
      format: 'options',
      meaning: 'They tell the foreign-data wrapper which rows are meant.',
      alter: ({ after, from, to }) => [
        { sql: `ALTER FOREIGN TABLE ${quoteName(after.address.path)} ${alterGenericOptions(from, to)}` },
      ],
    },
    partitionOf: {
      label: 'partition of',
      class: 'structural',
      format: 'list',
      alter: ({ before, after }, context) => alterPlacement(before as never, after as never, context),
    },
    bound: {
      label: 'partition bound',
      class: 'structural',
      format: 'sql',
      equal: (from, to, pair) => compareBounds(from, to, pair as never),
      alter: ({ before, after }, context) => alterPlacement(before as never, after as never, context),
    },
    inherits: {
      label: 'inherits',
      class: 'structural',
      format: 'list',
      alter: ({ after, from, to }, context) => alterParents(context.ddlName(after), from, to),
    },
    columnOrder,
  },
  privileges: relationPrivileges,
  parts: ['column'],
  // Its row type stands among the types.
  takesNames: ({ address: { path } }) => [['type', path]],
  ddlName: ({ address }) => `FOREIGN TABLE ${quoteName(address.path)}`,
  create: createForeignTable,
});
