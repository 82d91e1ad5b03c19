import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import {
  columnDefinition,
  defersDefault,
  definitionRequires,
} from '../../kind-parts/relation/column-definition.ts';
import { attachPartition } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { printStorageOptions } from '../../sql/storage-options.ts';
import { alterClusterOn, alterReplicaIdentity } from './alter-index-use.ts';
import type { TableProps } from './table.ts';

type Table = SchemaObject<TableProps>;

/** CREATE TABLE with its columns, and what only ALTER TABLE can say. */
export function createTable(table: Table, context: DdlContext): readonly Ddl[] {
  const { props } = table;
  const name = quoteName(table.address.path);
  const columns = context.children(table.id, 'column').filter((column) => column.props.declared === true);
  const elements = columns.map((column) =>
    columnDefinition(column, { default: !defersDefault(column, context), notNull: true }, context),
  );
  const list = elements.length ? ` (\n    ${elements.join(',\n    ')}\n)` : props.ofType ? '' : ' ()';
  const clauses = [
    props.inherits.length ? ` INHERITS (${props.inherits.map(quoteName).join(', ')})` : '',
    props.partitionBy ? ` PARTITION BY ${props.partitionBy}` : '',
    props.accessMethod && props.partitionBy === undefined
      ? ` USING ${quoteIdentifier(props.accessMethod)}`
      : '',
    Object.keys(props.options).length ? ` WITH ${printStorageOptions(props.options)}` : '',
    props.oids && context.version < 12 ? ' WITH OIDS' : '',
    props.tablespace ? ` TABLESPACE ${quoteIdentifier(props.tablespace)}` : '',
  ];
  const requires = [...new Set(columns.flatMap((column) => definitionRequires(column, context)))];
  return [
    {
      sql: `CREATE ${props.unlogged ? 'UNLOGGED ' : ''}TABLE ${name}${props.ofType ? ` OF ${props.ofType}` : ''}${list}${clauses.join('')}`,
      requires,
      ...(props.oids && context.version >= 12
        ? { note: `PostgreSQL ${context.version} has no tables WITH OIDS.` }
        : {}),
    },
    ...attachPartition(table as never, context),
    ...settings(table, context),
  ];
}

function settings(table: Table, context: DdlContext): readonly Ddl[] {
  const { props } = table;
  const name = quoteName(table.address.path);
  const change = { before: table, after: table, from: undefined };
  return [
    ...(props.accessMethod && props.partitionBy !== undefined
      ? [{ sql: `ALTER TABLE ${name} SET ACCESS METHOD ${quoteIdentifier(props.accessMethod)}` }]
      : []),
    ...(props.rowSecurity ? [{ sql: `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY` }] : []),
    ...(props.rowSecurityForced ? [{ sql: `ALTER TABLE ONLY ${name} FORCE ROW LEVEL SECURITY` }] : []),
    ...(props.replicaIdentity ? alterReplicaIdentity({ ...change, to: props.replicaIdentity }, context) : []),
    ...(props.clusterOn ? alterClusterOn({ ...change, to: props.clusterOn }, context) : []),
  ];
}
