import { uniqueKeys } from '../../insight/unique-keys.ts';
import { objectId } from '../../model/address.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Uniqueness is added to a table with rows. */
export const uniquenessAdded: RiskRule = {
  id: 'uniqueness-added',
  level: 'medium',
  area: 'integrity',
  title: 'Uniqueness is added to a table with rows',
  message: 'duplicates of `{columns}` stop the build, and inserts that `{table}` took before can fail',
  problem: 'A concurrent build over duplicates fails at its end and leaves an INVALID index.',
  solution: 'Run the pre-flight query for duplicates; merge them first.',
  example: 'SELECT number, count(*) FROM public.orders GROUP BY number HAVING count(*) > 1;',
  applies: ({ before, after, deltas, isNew }) => {
    const known = new Set(uniqueKeys(before).map(({ key }) => key));
    return (
      uniqueKeys(after)
        .filter(({ key, object }) => !known.has(key) && !isNew(object.parent))
        // A key over new columns finds no rows that violate it.
        .filter(
          ({ table, columns }) =>
            !columns.some((column) => isNew(objectId({ kind: 'column', path: [...table, column] }))),
        )
        .map(({ object, columns, table }) => ({
          object,
          deltas: deltas.filter(({ id }) => id === object.id),
          arguments: { columns, table: quoteName(table) },
        }))
    );
  },
};
