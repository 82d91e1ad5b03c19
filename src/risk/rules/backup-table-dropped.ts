import { suspectBackup } from '../../insight/backup-table.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A table that looks like a backup is dropped. */
export const backupTableDropped: RiskRule = {
  id: 'backup-table-dropped',
  level: 'medium',
  area: 'data',
  title: 'A table that looks like a backup is dropped',
  message: 'it looks like a copy made by hand ("{says}"); its rows are destroyed',
  problem:
    'A copy is often the only trace of the state before a repair. Its name says that nobody needs it, not that nobody does.',
  solution: 'Ask who made it and whether the repair was verified; keep a `pg_dump` of it, then drop it last.',
  example: `pg_dump --table public.orders_backup_2024 > orders_backup_2024.sql
DROP TABLE public.orders_backup_2024;`,
  applies: ({ removed, before }) =>
    removed('table').flatMap((delta) => {
      const suspicion = suspectBackup(delta.before, before);
      return suspicion
        ? [{ object: delta.before, deltas: [delta], arguments: { says: suspicion.nameSays } }]
        : [];
    }),
};
