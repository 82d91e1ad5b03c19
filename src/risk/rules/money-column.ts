import { newColumns } from '../new-columns.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A new column is money. */
export const moneyColumn: RiskRule = {
  id: 'money-column',
  level: 'info',
  area: 'design',
  title: 'A new column is `money`',
  message: 'its digits depend on `lc_monetary` of the server',
  problem: 'A dump restored under another locale reads other amounts, and it has no currency.',
  solution: 'Use `numeric`, with a column for the currency.',
  example: 'ALTER TABLE public.orders ADD COLUMN total numeric(12, 2), ADD COLUMN currency text;',
  applies: (context) => newColumns(context, ({ type }) => type === 'money'),
};
