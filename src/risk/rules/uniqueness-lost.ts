import { uniqueKeys } from '../../insight/unique-keys.ts';
import { objectId } from '../../model/address.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Uniqueness is lost. */
export const uniquenessLost: RiskRule = {
  id: 'uniqueness-lost',
  level: 'high',
  area: 'integrity',
  title: 'Uniqueness is lost',
  message: 'nothing keeps `{columns}` of `{table}` unique any more; `INSERT … ON CONFLICT ({columns})` fails',
  problem:
    'Upserts need a unique index over exactly their columns: without it they fail with "no unique or exclusion constraint matching". Duplicates come in, and uniqueness cannot be added back over them.',
  solution: 'Keep the index, or deploy code without that ON CONFLICT first.',
  example: 'CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON public.orders (number);',
  applies: ({ before, after, deltas, isGone }) => {
    const kept = new Set(uniqueKeys(after).map(({ key }) => key));
    return uniqueKeys(before)
      .filter(({ key, object }) => !kept.has(key) && !isGone(object.parent))
      .filter(
        ({ table, columns }) =>
          !columns.some((column) => isGone(objectId({ kind: 'column', path: [...table, column] }))),
      )
      .map(({ object, columns, table }) => ({
        object,
        deltas: deltas.filter(
          (delta) => delta.id === object.id || (delta.op !== 'add' && delta.before.id === object.id),
        ),
        arguments: { columns, table: quoteName(table) },
      }));
  },
};
