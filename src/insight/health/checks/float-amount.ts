import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';
import { nameOf, tableColumns, typeOf } from '../tables.ts';

/** Columns that sound like money and are real or double precision. A guess from the name. */
export const floatAmount: HealthCheck = {
  id: 'float-amount',
  title: 'amounts of money in binary floating point',
  severity: 'medium',
  why: '0.1 + 0.2 is not 0.3: sums drift by cents.',
  remedy: 'Use numeric with a scale.',
  find: ({ model }) =>
    tableColumns(model)
      .filter(
        (column) =>
          /^(?:real|double precision)\b/.test(typeOf(column)) &&
          /(?:^|_)(?:price|amount|cost|balance|fee|salary|revenue|subtotal|tax)(?:_|$)/i.test(nameOf(column)),
      )
      .map((column) => ({ id: column.id, detail: markCode(typeOf(column)) })),
};
