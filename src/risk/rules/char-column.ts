import { newColumns } from '../new-columns.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new column is char(n). */
export const charColumn: RiskRule = {
  id: 'char-column',
  level: 'info',
  area: 'design',
  title: 'A new column is `char(n)`',
  message: 'values are padded with blanks, which comparisons ignore and patterns do not',
  problem: 'char(n) saves nothing over text and surprises LIKE, concatenation and clients.',
  solution: 'Use `text`, with a CHECK for the length where one is wanted.',
  example: 'ALTER TABLE public.orders ADD COLUMN code text CHECK (char_length(code) = 3);',
  applies: (context) => newColumns(context, ({ type }) => /^character\(/.test(String(type))),
};
