import { newColumns } from '../new-columns.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new column is varchar(n). */
export const limitedText: RiskRule = {
  id: 'limited-text',
  level: 'info',
  area: 'design',
  title: 'A new column is `varchar(n)`',
  message: 'the limit is part of the type: making it shorter later reads or rewrites the table',
  problem: 'A longer limit is free, a shorter one is not; a CHECK can be added NOT VALID.',
  solution: 'Use `text`, with a CHECK where a limit is meant.',
  example: 'ALTER TABLE public.orders ADD COLUMN code text CHECK (char_length(code) <= 20);',
  applies: (context) => newColumns(context, ({ type }) => /^character varying\(/.test(String(type))),
};
