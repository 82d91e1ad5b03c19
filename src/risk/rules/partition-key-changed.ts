import { markCode } from '../../sql/mark-code.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A partition key changes. */
export const partitionKeyChanged: RiskRule = {
  id: 'partition-key-changed',
  level: 'critical',
  area: 'operations',
  title: 'A partition key changes',
  message: 'from {from} to {to}: PostgreSQL cannot change it, the rows have to move to a new table',
  problem: 'There is no ALTER for it. The table is dropped and created unless somebody copies the rows.',
  solution: 'Create the new table beside, copy in batches, keep both in step by a trigger, swap the names.',
  example:
    'CREATE TABLE public.events_new (LIKE public.events INCLUDING ALL) PARTITION BY RANGE (created_at);',
  applies: ({ changed }) =>
    changed('table', 'partitionBy').map(({ delta, from, to }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: {
        from: from === undefined ? 'none' : markCode(String(from)),
        to: to === undefined ? 'none' : markCode(String(to)),
      },
    })),
};
