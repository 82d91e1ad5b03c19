import { newColumns } from '../new-columns.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new column is timestamp without time zone. */
export const timestampWithoutZone: RiskRule = {
  id: 'timestamp-without-zone',
  level: 'info',
  area: 'design',
  title: 'A new column is `timestamp without time zone`',
  message: 'it keeps what the clock showed, not the instant',
  problem:
    'Two servers or clients in different time zones mean different instants by the same value, and it changes at daylight saving.',
  solution: 'Use `timestamptz` for instants.',
  example: 'ALTER TABLE public.orders ADD COLUMN sent_at timestamptz;',
  applies: (context) =>
    newColumns(context, ({ type }) => /^timestamp(?:\(\d\))? without time zone/.test(String(type))),
};
