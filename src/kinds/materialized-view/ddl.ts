import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { createExtensionDependence } from '../../kind-parts/depends-on-extension.ts';
import { type ObjectId, objectId } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { printStorageOptions } from '../../sql/storage-options.ts';
import type { MaterializedViewProps } from './materialized-view.ts';

/** SET ACCESS METHOD for materialized views is there since this version. */
const setAccessMethodSince = 15;

/**
 * CREATE … WITH NO DATA, then REFRESH: the definition takes no time, and filling it, which may take long, is a
 * statement of its own. In place of an old view it belongs into a window, for readers get an error until it is filled.
 */
export function createMaterializedView(
  object: SchemaObject<MaterializedViewProps>,
  context: DdlContext,
): readonly Ddl[] {
  const { address, props, id } = object;
  const name = quoteName(address.path);
  const options = printStorageOptions(props.options);
  const clauses = [
    props.columns.length === 0 ? '' : `(${props.columns.map(quoteIdentifier).join(', ')})`,
    props.accessMethod === undefined ? '' : ` USING ${quoteIdentifier(props.accessMethod)}`,
    options && ` WITH ${options}`,
    props.tablespace === undefined ? '' : ` TABLESPACE ${quoteIdentifier(props.tablespace)}`,
  ];
  const replaces = context.other.objects.has(id);
  return [
    { sql: `CREATE MATERIALIZED VIEW ${name}${clauses.join('')} AS\n ${props.query}\n  WITH NO DATA` },
    ...createExtensionDependence(object, context),
    ...(props.clusterOn === undefined ? [] : [clusterOn(object, props.clusterOn)]),
    ...(props.replicaIdentity === undefined ? [] : [replicaIdentity(object, props.replicaIdentity)]),
    {
      sql: `REFRESH MATERIALIZED VIEW ${name}`,
      ...(context.style === 'online' ? { phase: replaces ? 'window' : 'expand', transaction: 'own' } : {}),
      note: 'Runs the whole query; until then the view cannot be read.',
    },
  ];
}

/** Another access method rewrites the rows; servers before 15 need a new view. */
export function alterAccessMethod(
  { after, to }: Alteration<MaterializedViewProps, string | undefined>,
  { version }: DdlContext,
): readonly Ddl[] | 'rebuild' {
  if (version < setAccessMethodSince) return 'rebuild';
  const name = quoteName(after.address.path);
  return [
    {
      sql: `ALTER MATERIALIZED VIEW ${name} SET ACCESS METHOD ${quoteIdentifier(to ?? 'heap')}`,
      phase: 'window',
    },
  ];
}

/** ALTER MATERIALIZED VIEW that names the index for CLUSTER, or none. */
export function clusterOn(
  { address: { path } }: Pick<SchemaObject, 'address'>,
  index: string | undefined,
): Ddl {
  const name = quoteName(path);
  if (index === undefined) return { sql: `ALTER MATERIALIZED VIEW ${name} SET WITHOUT CLUSTER` };
  return {
    sql: `ALTER MATERIALIZED VIEW ${name} CLUSTER ON ${quoteIdentifier(index)}`,
    requires: [indexId(path, index)],
  };
}

/** ALTER MATERIALIZED VIEW that says how logical replication would find its rows. */
export function replicaIdentity(
  { address: { path } }: Pick<SchemaObject, 'address'>,
  identity: string | undefined,
): Ddl {
  const index = identity?.startsWith('index ') ? identity.slice('index '.length) : undefined;
  const value =
    index === undefined ? (identity ?? 'default').toUpperCase() : `USING INDEX ${quoteIdentifier(index)}`;
  return {
    sql: `ALTER MATERIALIZED VIEW ${quoteName(path)} REPLICA IDENTITY ${value}`,
    ...(index === undefined ? {} : { requires: [indexId(path, index)] }),
  };
}

function indexId(path: readonly string[], index: string): ObjectId {
  return objectId({ kind: 'index', path: [...path.slice(0, -1), index] });
}
