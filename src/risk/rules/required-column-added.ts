import { quoteIdentifier } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A column is NOT NULL and has no default. */
export const requiredColumnAdded: RiskRule = {
  id: 'required-column-added',
  level: 'high',
  area: 'compatibility',
  title: 'A column is NOT NULL and has no default',
  message: 'inserts that do not name `{column}` fail, and rows that are there have no value for it',
  problem:
    'ADD COLUMN … NOT NULL without a default fails on a table with rows; once it is there, code that does not know it cannot insert.',
  solution: 'Add it nullable, deploy code that writes it, fill the old rows in batches, then set NOT NULL.',
  example: `ALTER TABLE public.orders ADD COLUMN region text;
UPDATE public.orders SET region = 'eu' WHERE region IS NULL;  -- in batches
ALTER TABLE public.orders ADD CONSTRAINT region_given CHECK (region IS NOT NULL) NOT VALID;
ALTER TABLE public.orders VALIDATE CONSTRAINT region_given;
ALTER TABLE public.orders ALTER COLUMN region SET NOT NULL;`,
  applies: ({ added, parentOf }) =>
    added('column')
      .filter(({ after: { props } }) => props.notNull === true && props.declared === true)
      .filter(
        ({ after: { props } }) =>
          props.default === undefined && props.identity === undefined && props.generated === undefined,
      )
      .filter(({ after: column }) => parentOf(column)?.address.kind === 'table')
      .map((delta) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { column: quoteIdentifier(delta.after.address.path.at(-1)!) },
      })),
};
