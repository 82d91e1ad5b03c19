import { displayName } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { markCode } from '../../sql/mark-code.ts';
import { quoteName } from '../../sql/quote.ts';
import { isTriggerFunction } from '../is-trigger-function.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A function or procedure goes. */
export const routineDropped: RiskRule = {
  id: 'routine-dropped',
  level: 'high',
  area: 'compatibility',
  title: 'A function or procedure goes',
  message: 'callers of this signature fail{hint}',
  problem:
    'Functions are an interface: clients, triggers, policies and other bodies call them by name and argument types. Bodies in string form are not checked until they run.',
  solution: 'Leave a wrapper of the old signature until nobody calls it.',
  example: `CREATE FUNCTION public.price(product integer) RETURNS numeric LANGUAGE sql
  AS $$ SELECT public.price(product, 'eu') $$;`,
  applies: ({ removed, added }) =>
    ['function', 'procedure', 'aggregate'].flatMap((kind) => {
      const byName = groupBy(added(kind), ({ after }) => quoteName(after.address.path));
      return removed(kind)
        .filter((delta) => !isTriggerFunction(delta.before))
        .map((delta) => {
          const [next] = byName.get(quoteName(delta.before.address.path)) ?? [];
          return {
            object: delta.before,
            deltas: [delta],
            arguments: {
              hint: next ? `; the new signature is ${markCode(displayName(next.after.address))}` : '',
            },
          };
        });
    }),
};
