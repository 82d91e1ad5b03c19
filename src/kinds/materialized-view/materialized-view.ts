import { defineKind } from '../../kind-contract/kind.ts';
import { alterExtensions, readExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import { finishGroupKeys } from '../../kind-parts/group-key.ts';
import { relationPrivileges } from '../../kind-parts/relation/relation-privileges.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { alterStorageOptions, type StorageOptions } from '../../sql/storage-options.ts';
import { alterAccessMethod, clusterOn, createMaterializedView, replicaIdentity } from './ddl.ts';
import { readMaterializedView } from './read.ts';

/**
 * What is said of a materialized view. CLUSTER ON and REPLICA IDENTITY are read where those of tables are; whether it is
 * filled is no part of a schema.
 */
export type MaterializedViewProps = {
  readonly query: string;
  /** Names given to the first output columns; empty where they are the query's own. */
  readonly columns: readonly string[];
  /** Storage parameters by name; those of the TOAST table begin with `toast.`. */
  readonly options: StorageOptions;
  /** Absent for heap. */
  readonly accessMethod: string | undefined;
  readonly tablespace: string | undefined;
  /** The index by which CLUSTER orders it. */
  readonly clusterOn: string | undefined;
  /** `full`, `nothing`, or `index` and the name of the index. */
  readonly replicaIdentity: string | undefined;
  readonly extensions: readonly string[];
};

/** Materialized views (https://www.postgresql.org/docs/18/sql-creatematerializedview.html). */
export const materializedView = defineKind<'materialized view', MaterializedViewProps>({
  name: 'materialized view',
  plural: 'materialized views',
  section: 'views',
  namespace: 'relation',
  objectTypes: ['OBJECT_MATVIEW', 'OBJECT_TABLE'],
  readers: {
    'CreateTableAsStmt/OBJECT_MATVIEW': readMaterializedView,
    'AlterObjectDependsStmt/OBJECT_MATVIEW': readExtensionDependence,
  },
  properties: {
    query: {
      label: 'query',
      class: 'structural',
      format: 'query',
      meaning: 'It decides which columns and rows the view holds; a new query needs a new view.',
      alter: 'rebuild',
    },
    columns: { label: 'column names', class: 'structural', format: 'list', alter: 'rebuild' },
    options: {
      label: 'storage parameters',
      class: 'storage',
      format: 'options',
      alter: ({ after, from, to }) =>
        alterStorageOptions(from, to).map((action) => ({
          sql: `ALTER MATERIALIZED VIEW ${quoteName(after.address.path)} ${action}`,
        })),
    },
    accessMethod: { label: 'access method', class: 'storage', alter: alterAccessMethod },
    tablespace: {
      label: 'tablespace',
      class: 'storage',
      alter: ({ after, to }) => [
        {
          sql: `ALTER MATERIALIZED VIEW ${quoteName(after.address.path)} SET TABLESPACE ${quoteIdentifier(to ?? 'pg_default')}`,
          phase: 'window',
        },
      ],
    },
    clusterOn: {
      label: 'index for CLUSTER',
      class: 'storage',
      alter: ({ after, to }) => [clusterOn(after, to)],
    },
    replicaIdentity: {
      label: 'replica identity',
      class: 'storage',
      alter: ({ after, to }) => [replicaIdentity(after, to)],
    },
    extensions: {
      label: 'depends on extensions',
      class: 'structural',
      format: 'set',
      meaning: 'It is dropped together with them.',
      alter: alterExtensions,
    },
  },
  privileges: relationPrivileges,
  finish: finishGroupKeys('materialized view'),
  pinsColumns: ({ props }) => props.query,
  // Its row type stands among the types.
  takesNames: ({ address: { path } }) => [['type', path]],
  ddlName: ({ address }) => `MATERIALIZED VIEW ${quoteName(address.path)}`,
  create: createMaterializedView,
});
