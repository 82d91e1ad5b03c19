import { displayName } from '../../model/address.ts';
import { groupBy } from '../../model/group-by.ts';
import { objectsOfKind } from '../../model/model.ts';
import { quoteName } from '../../sql/quote.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A function gets a second signature. */
export const overloadLeftBehind: RiskRule = {
  id: 'overload-left-behind',
  level: 'high',
  area: 'compatibility',
  title: 'A function gets a second signature',
  message: 'calls that fit `{others}` and this one become ambiguous, or go to the wrong one',
  problem:
    'CREATE OR REPLACE with another argument list creates an overload. With defaults both fit a call: "function is not unique".',
  solution: 'Drop the old signature in the same transaction, or name the new function otherwise.',
  example: `BEGIN;
DROP FUNCTION public.price(integer);
CREATE FUNCTION public.price(product integer, region text DEFAULT 'eu') RETURNS numeric LANGUAGE sql AS $$ SELECT 1.0 $$;
COMMIT;`,
  applies: ({ added, before, after }) =>
    ['function', 'procedure'].flatMap((kind) => {
      const staying = objectsOfKind(after, kind).filter(({ id }) => before.objects.has(id));
      const byName = groupBy(staying, ({ address }) => quoteName(address.path));
      return added(kind).flatMap((delta) => {
        const others = (byName.get(quoteName(delta.after.address.path)) ?? [])
          .filter(({ id }) => id !== delta.id)
          .map(({ address }) => displayName(address));
        return others.length ? [{ object: delta.after, deltas: [delta], arguments: { others } }] : [];
      });
    }),
};
