import type { RiskRule } from '../risk-rule.ts';

/** A column with its values is dropped. */
export const columnDropped: RiskRule = {
  id: 'column-dropped',
  level: 'critical',
  area: 'data',
  title: 'A column with its values is dropped',
  message: 'the values of the column are destroyed, and statements that name it fail',
  problem:
    'DROP COLUMN makes the values unreachable at once; views, functions and clients that name the column fail.',
  solution:
    'Deploy code that no longer names the column, rename it to `zz_deprecated_…`, drop it a release later.',
  example: `ALTER TABLE public.orders RENAME COLUMN note TO zz_deprecated_note;
-- a release later
ALTER TABLE public.orders DROP COLUMN zz_deprecated_note;`,
  applies: ({ removed, parentOf }) =>
    removed('column')
      .filter(({ before: column }) => column.props.type !== undefined)
      .filter(({ before: column }) => parentOf(column)?.address.kind === 'table')
      .filter(({ before: column }) => column.props.declared !== false)
      .map((delta) => ({
        object: delta.before,
        deltas: [delta],
        ...(delta.before.props.generated === undefined ? {} : { level: 'high' as const }),
      })),
};
