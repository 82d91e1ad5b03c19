import type { Reader } from '../../kind-contract/reader.ts';
import { sliceViewQuery } from '../../kind-parts/relation/slice-view-query.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { readStorageOptions } from '../../sql/storage-options.ts';
import type { MaterializedViewProps } from './materialized-view.ts';

/**
 * Reads CREATE MATERIALIZED VIEW. pg_dump gives access method and tablespace as session settings, and always writes
 * WITH NO DATA.
 */
export const readMaterializedView: Reader = ({ into }, context) => {
  const names: readonly string[] = (into.colNames ?? []).map((node: AstFields) => node.String.sval);
  const accessMethod: string =
    into.accessMethod ?? context.settings.get('default_table_access_method') ?? 'heap';
  const tablespace: string = into.tableSpaceName ?? context.settings.get('default_tablespace') ?? '';
  context.define<MaterializedViewProps>(
    { kind: 'materialized view', path: context.path(into.rel) },
    {
      query: sliceViewQuery(context.text),
      columns: names,
      options: readStorageOptions(into.options),
      accessMethod: accessMethod === 'heap' ? undefined : accessMethod,
      tablespace: tablespace || undefined,
      clusterOn: undefined,
      replicaIdentity: undefined,
      extensions: [],
    },
  );
};
