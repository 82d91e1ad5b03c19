import type { Reader } from '../../kind-contract/reader.ts';
import { sliceBound } from '../../kind-parts/relation/partition-bound.ts';
import {
  canReadElements,
  copyParentColumns,
  readElements,
} from '../../kind-parts/relation/read-relation-elements.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { definitionMap } from '../../sql/definition-value.ts';
import type { ForeignTableProps } from './foreign-table.ts';

/** Reads CREATE FOREIGN TABLE, in one schema or as a partition. */
export const readForeignTable: Reader = (fields, context) => {
  const { base } = fields;
  const elements: AstFields[] = base.tableElts ?? [];
  if (!canReadElements(elements)) return false;
  const path = context.path(base.relation);
  const parents: (readonly string[])[] = (base.inhRelations ?? []).map(({ RangeVar }: AstFields) =>
    context.path(RangeVar),
  );
  const isPartition = base.partbound !== undefined;
  const id = context.define<ForeignTableProps>(
    { kind: 'foreign table', path },
    {
      server: fields.servername,
      options: definitionMap(fields.options),
      partitionOf: isPartition ? parents[0] : undefined,
      bound: isPartition ? sliceBound(base.partbound, context) : undefined,
      inherits: isPartition ? [] : parents,
      columnOrder: [],
    },
    {
      references: [{ kind: 'server', path: [fields.servername] }],
      tree: { ...base, tableElts: undefined },
    },
  );
  if (isPartition) copyParentColumns(parents[0]!, path, id, context);
  return readElements(elements, path, id, context);
};

/** Reads ALTER FOREIGN TABLE … OPTIONS. */
export const readForeignOptions: Reader = (fields, context) =>
  context.update<ForeignTableProps>(
    context.find('relation', context.path(fields.statement.relation)),
    ({ options }) => ({ options: { ...options, ...definitionMap(fields.def.List.items) } }),
  );
