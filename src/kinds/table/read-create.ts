import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { sliceBound } from '../../kind-parts/relation/partition-bound.ts';
import {
  canReadElements,
  copyParentColumns,
  readElements,
} from '../../kind-parts/relation/read-relation-elements.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceParentheses } from '../../parse/slice.ts';
import { isTrue } from '../../sql/definition-value.ts';
import { readStorageOptions } from '../../sql/storage-options.ts';
import type { TableProps } from './table.ts';

const strategies: Readonly<Record<string, string>> = {
  PARTITION_STRATEGY_RANGE: 'RANGE',
  PARTITION_STRATEGY_LIST: 'LIST',
  PARTITION_STRATEGY_HASH: 'HASH',
};
const defaultAccessMethod = 'heap';

/** Reads CREATE TABLE; temporary tables and LIKE are no part of a dump. */
export const readTable: Reader = (fields, context) => {
  const elements: AstFields[] = fields.tableElts ?? [];
  const temporary = fields.relation.relpersistence === 't' || fields.oncommit !== 'ONCOMMIT_NOOP';
  if (temporary || !canReadElements(elements)) return false;
  const path = context.path(fields.relation);
  const parents: (readonly string[])[] = (fields.inhRelations ?? []).map(({ RangeVar }: AstFields) =>
    context.path(RangeVar),
  );
  const isPartition = fields.partbound !== undefined;
  const { oids, ...options } = readStorageOptions(fields.options);
  const partitionBy = fields.partspec ? readPartitionKey(fields.partspec, context) : undefined;
  const id = context.define<TableProps>(
    { kind: 'table', path },
    {
      unlogged: fields.relation.relpersistence === 'u',
      partitionBy,
      partitionOf: isPartition ? parents[0] : undefined,
      bound: isPartition ? sliceBound(fields.partbound, context) : undefined,
      inherits: isPartition ? [] : parents,
      ofType: fields.ofTypename ? context.type(fields.ofTypename) : undefined,
      options,
      accessMethod: accessMethod(fields.accessMethod, partitionBy, context),
      tablespace: (fields.tablespacename ?? context.settings.get('default_tablespace')) || undefined,
      replicaIdentity: undefined,
      clusterOn: undefined,
      rowSecurity: false,
      rowSecurityForced: false,
      oids: isTrue(oids ?? context.settings.get('default_with_oids')),
      columnOrder: [],
    },
    { tree: { ...fields, tableElts: undefined } },
  );
  if (isPartition) copyParentColumns(parents[0]!, path, id, context);
  return readElements(elements, path, id, context);
};

/** Partitioned tables have no access method of their own before version 17, and take none from the setting. */
function accessMethod(
  named: string | undefined,
  partitionBy: string | undefined,
  { settings }: ReadContext,
): string | undefined {
  const method = named ?? (partitionBy ? undefined : settings.get('default_table_access_method'));
  return method === defaultAccessMethod || method === '' ? undefined : method;
}

function readPartitionKey(partspec: AstFields, context: ReadContext): string {
  const from = findWord(context.text, context.offset(partspec.location), 'BY');
  return `${strategies[partspec.strategy]} (${sliceParentheses(context.text, from)?.text ?? ''})`;
}
