import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import {
  columnDefinition,
  defersDefault,
  definitionRequires,
} from '../../kind-parts/relation/column-definition.ts';
import { attachPartition } from '../../kind-parts/relation/partition-ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { printGenericOptions } from '../../sql/generic-options.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { ForeignTableProps } from './foreign-table.ts';

/** CREATE FOREIGN TABLE with its columns, and its place among partitions. */
export function createForeignTable(
  table: SchemaObject<ForeignTableProps>,
  context: DdlContext,
): readonly Ddl[] {
  const { server, options, inherits } = table.props;
  const columns = context.children(table.id, 'column').filter((column) => column.props.declared === true);
  const elements = columns.map((column) =>
    columnDefinition(column, { default: !defersDefault(column, context), notNull: true }, context),
  );
  const list = elements.length ? ` (\n    ${elements.join(',\n    ')}\n)` : ' ()';
  const parents = inherits.length ? ` INHERITS (${inherits.map(quoteName).join(', ')})` : '';
  const name = quoteName(table.address.path);
  return [
    {
      sql: `CREATE FOREIGN TABLE ${name}${list}${parents} SERVER ${quoteIdentifier(server)}${printGenericOptions(options)}`,
      requires: [...new Set(columns.flatMap((column) => definitionRequires(column, context)))],
    },
    ...attachPartition(table as never, context),
  ];
}
