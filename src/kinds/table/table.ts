import { compareStatements } from '../../canon/index.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { columnOrder } from '../../kind-parts/relation/column-order.ts';
import { alterParents } from '../../kind-parts/relation/inheritance-ddl.ts';
import { noteColumnOrder } from '../../kind-parts/relation/note-column-order.ts';
import { compareBounds } from '../../kind-parts/relation/partition-bound.ts';
import { alterPlacement } from '../../kind-parts/relation/partition-ddl.ts';
import { relationPrivileges } from '../../kind-parts/relation/relation-privileges.ts';
import { findRelation } from '../../kind-parts/relation/relations.ts';
import { objectId } from '../../model/address.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterStorageOptions, type StorageOptions } from '../../sql/storage-options.ts';
import { alterClusterOn, alterReplicaIdentity } from './alter-index-use.ts';
import { alterAccessMethod, alterPersistence, alterTablespace } from './alter-storage.ts';
import { createTable } from './create.ts';
import { moveRows } from './move-rows.ts';
import { readers } from './readers.ts';

/** What a dump says of a table, its columns and constraints aside. */
export type TableProps = {
  readonly unlogged: boolean;
  /** Strategy and keys: `RANGE (created_at)`. */
  readonly partitionBy: string | undefined;
  readonly partitionOf: readonly string[] | undefined;
  /** `DEFAULT` or `FOR VALUES …`. */
  readonly bound: string | undefined;
  readonly inherits: readonly (readonly string[])[];
  readonly ofType: string | undefined;
  readonly options: StorageOptions;
  readonly accessMethod: string | undefined;
  readonly tablespace: string | undefined;
  /** `full`, `nothing`, or `index` and the name of the index. */
  readonly replicaIdentity: string | undefined;
  readonly clusterOn: string | undefined;
  readonly rowSecurity: boolean;
  readonly rowSecurityForced: boolean;
  readonly oids: boolean;
  readonly columnOrder: readonly string[];
};

/** Tables: plain, partitioned, partitions, typed, inheriting (https://www.postgresql.org/docs/18/sql-createtable.html). */
export const table = defineKind<'table', TableProps>({
  name: 'table',
  plural: 'tables',
  section: 'tables',
  namespace: 'relation',
  objectTypes: ['OBJECT_TABLE'],
  readers,
  finish: noteColumnOrder('table'),
  properties: {
    partitionBy: {
      label: 'partition key',
      class: 'structural',
      format: 'sql',
      meaning: 'PostgreSQL cannot change it: the rows have to move to a new table.',
      equal: (from, to, { strict }) =>
        from === to ||
        (!strict &&
          from !== undefined &&
          to !== undefined &&
          compareStatements(
            `CREATE TABLE t () PARTITION BY ${from}`,
            `CREATE TABLE t () PARTITION BY ${to}`,
          )),
      alter: 'rebuild',
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
      meaning: 'It decides which rows the partition takes.',
      equal: (from, to, pair) => compareBounds(from, to, pair as never),
      alter: ({ before, after }, context) => alterPlacement(before as never, after as never, context),
    },
    inherits: {
      label: 'inherits',
      class: 'structural',
      format: 'list',
      meaning: 'Rows of the table are rows of its parents; the order decides that of the columns.',
      alter: ({ after, from, to }, context) => alterParents(context.ddlName(after), from, to),
    },
    ofType: {
      label: 'of type',
      class: 'structural',
      format: 'type',
      alter: ({ after, to }) => [
        { sql: `ALTER TABLE ${quoteName(after.address.path)} ${to === undefined ? 'NOT OF' : `OF ${to}`}` },
      ],
    },
    unlogged: {
      label: 'unlogged',
      class: 'structural',
      meaning: 'An unlogged table is empty after a crash and is not replicated.',
      alter: alterPersistence,
    },
    options: {
      label: 'storage parameters',
      class: 'storage',
      format: 'options',
      alter: ({ after, from, to }) =>
        alterStorageOptions(from, to).map((action) => ({
          sql: `ALTER TABLE ${quoteName(after.address.path)} ${action}`,
        })),
    },
    accessMethod: { label: 'access method', class: 'storage', alter: alterAccessMethod },
    tablespace: { label: 'tablespace', class: 'storage', alter: alterTablespace },
    replicaIdentity: {
      label: 'replica identity',
      class: 'structural',
      meaning: 'It decides how logical replication finds the row that an UPDATE or DELETE means.',
      alter: alterReplicaIdentity,
    },
    clusterOn: {
      label: 'index for CLUSTER',
      class: 'storage',
      alter: alterClusterOn,
    },
    rowSecurity: {
      label: 'row security',
      class: 'access',
      meaning: 'With row security and no policy nobody but the owner sees a row.',
      alter: ({ after, to }, { style }) => [
        {
          sql: `ALTER TABLE ${quoteName(after.address.path)} ${to ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`,
          // From then on old code sees only what policies let through, so that those come first.
          ...(to && style === 'online' ? { phase: 'window', aside: true } : {}),
        },
      ],
    },
    rowSecurityForced: {
      label: 'row security for the owner',
      class: 'access',
      meaning: 'Without it policies do not bind the owner of the table.',
      alter: ({ after, to }, { style }) => [
        {
          sql: `ALTER TABLE ${quoteName(after.address.path)} ${to ? 'FORCE' : 'NO FORCE'} ROW LEVEL SECURITY`,
          ...(to && style === 'online' ? { phase: 'window', aside: true } : {}),
        },
      ],
    },
    oids: {
      label: 'WITH OIDS',
      class: 'structural',
      meaning: 'PostgreSQL 12 took the hidden column oid away.',
      alter: ({ after, to }, { version }) =>
        version >= 12
          ? to
            ? [
                {
                  sql: '',
                  decision: `PostgreSQL ${version} has no tables WITH OIDS: ${quoteName(after.address.path)}.`,
                },
              ]
            : []
          : [
              {
                sql: `ALTER TABLE ${quoteName(after.address.path)} SET ${to ? 'WITH' : 'WITHOUT'} OIDS`,
                phase: 'window',
              },
            ],
    },
    columnOrder,
  },
  privileges: relationPrivileges,
  // Its row type stands among the types.
  takesNames: ({ address: { path } }) => [['type', path]],
  ddlName: ({ address }) => `TABLE ${quoteName(address.path)}`,
  create: createTable,
  drop: ({ address, props }, { other }) => [
    // Foreign keys that refer to the partitioned table hold its partitions, too.
    ...(props.partitionOf && findRelation(other, props.partitionOf)
      ? [
          {
            sql: `ALTER TABLE ${quoteName(props.partitionOf)} DETACH PARTITION ${quoteName(address.path)}`,
            phase: 'contract' as const,
          },
        ]
      : []),
    {
      sql: `DROP TABLE ${quoteName(address.path)}`,
      phase: 'contract',
      // A partitioned table has no rows of its own.
      ...(props.partitionBy === undefined ? { loses: 'data' as const } : {}),
    },
  ],
  parts: ['column'],
  holdsData: true,
  moveRows,
  // A part of a table that is made anew by another key: its rows find their places among all the others.
  movesWith: ({ props }, { props: later }, whole) =>
    props.partitionOf !== undefined &&
    String(later.partitionOf) === String(props.partitionOf) &&
    objectId({ kind: 'table', path: props.partitionOf as readonly string[] }) === whole,
  rename: ({ address }, newName) => [
    { sql: `ALTER TABLE ${quoteName(address.path)} RENAME TO ${quoteIdentifier(newName)}` },
  ],
});
