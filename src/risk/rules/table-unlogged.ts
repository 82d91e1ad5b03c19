import type { RiskRule } from '../risk-rule.ts';

/** A table becomes unlogged. */
export const tableUnlogged: RiskRule = {
  id: 'table-unlogged',
  level: 'high',
  area: 'data',
  title: 'A table becomes unlogged',
  message: 'after a crash the table is empty, and replicas never have its rows',
  problem:
    'Unlogged tables are not written to the WAL: a crash truncates them, and physical replicas and backups by WAL do not have them.',
  solution: 'Keep tables LOGGED whose rows matter; use UNLOGGED for what can be computed again.',
  example: 'ALTER TABLE public.sessions SET LOGGED;',
  applies: ({ changed }) =>
    [...changed('table', 'unlogged'), ...changed('sequence', 'unlogged')]
      .filter(({ to }) => to === true)
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
