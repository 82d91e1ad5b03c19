import { typeShape } from '../../kinds/column/type-shape.ts';
import type { RiskRule } from '../risk-rule.ts';
import { typeChanges } from '../type-changes.ts';

/** A column changes its type. */
export const typeChanged: RiskRule = {
  id: 'type-changed',
  level: 'medium',
  area: 'compatibility',
  title: 'A column changes its type',
  message:
    'from `{from}` to `{to}`: code that was generated for the old type, prepared statements and binary drivers notice',
  problem:
    'Clients map types at compile time or when they prepare; a bigint arrives as a string in JavaScript, a text where an enum was expected.',
  solution:
    'Deploy clients that take both types first; for big tables add a column of the new type and swap.',
  example: `ALTER TABLE public.orders ADD COLUMN id_new bigint;
-- write both, fill in batches, swap names`,
  applies: (context) =>
    typeChanges(context).map(({ delta, from, to, cost }) => ({
      object: delta.after,
      deltas: [delta],
      // A longer string or number of the same type is no other type to a client.
      ...(cost.rewrite || typeShape(from).name !== typeShape(to).name
        ? {}
        : { level: cost.mayFail ? ('medium' as const) : ('info' as const) }),
      arguments: { from, to },
    })),
};
