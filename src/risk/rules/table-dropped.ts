import { suspectBackup } from '../../insight/backup-table.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A table with its rows is dropped. */
export const tableDropped: RiskRule = {
  id: 'table-dropped',
  level: 'critical',
  area: 'data',
  title: 'A table with its rows is dropped',
  message: 'the table and all its rows are destroyed',
  problem:
    'DROP TABLE takes the rows, indexes, privileges and policies with it; only a backup brings the rows back.',
  solution:
    'Rename the table first, watch for errors for a release, then drop it after a `pg_dump` of its data.',
  example: `ALTER TABLE public.orders RENAME TO zz_deprecated_orders;
-- a release later, after pg_dump --table public.zz_deprecated_orders
DROP TABLE public.zz_deprecated_orders;`,
  applies: ({ removed, before }) =>
    removed('table')
      .filter(({ before: table }) => table.props.partitionBy === undefined)
      .filter(({ before: table }) => suspectBackup(table, before) === undefined)
      .map((delta) => ({ object: delta.before, deltas: [delta] })),
};
