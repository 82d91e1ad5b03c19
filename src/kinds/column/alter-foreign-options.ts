import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import { alterGenericOptions } from '../../sql/generic-options.ts';
import { quoteName } from '../../sql/quote.ts';
import { columnName } from './alter-table.ts';
import type { ColumnProps } from './column.ts';

/** Changes the options by which a foreign-data wrapper finds the column. */
export function alterForeignOptions({
  after,
  from,
  to,
}: Alteration<ColumnProps, Readonly<Record<string, string>>>): readonly Ddl[] {
  const table = quoteName(after.address.path.slice(0, -1));
  return [
    {
      sql: `ALTER FOREIGN TABLE ${table} ALTER COLUMN ${columnName(after)} ${alterGenericOptions(from, to)}`,
    },
  ];
}
