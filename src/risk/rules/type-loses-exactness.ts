import type { RiskRule } from '../risk-rule.ts';
import { typeChanges } from '../type-changes.ts';

/** A change of type loses exactness. */
export const typeLosesExactness: RiskRule = {
  id: 'type-loses-exactness',
  level: 'high',
  area: 'data',
  title: 'A change of type loses exactness',
  message: 'values go from `{from}` to `{to}`, which cannot hold all of them exactly',
  problem:
    'Digits, fractions of a second, key order or trailing blanks are gone after the rewrite; changing the type back does not bring them back.',
  solution:
    'Count the values that would change before; keep the old column beside the new one until nobody misses it.',
  example: `SELECT count(*) FROM public.memory WHERE decay_rate <> decay_rate::double precision::numeric;
ALTER TABLE public.memory ADD COLUMN decay_rate_old numeric;
UPDATE public.memory SET decay_rate_old = decay_rate;`,
  applies: (context) =>
    typeChanges(context)
      .filter(({ cost }) => cost.losesExactness)
      .map(({ delta, from, to }) => ({ object: delta.after, deltas: [delta], arguments: { from, to } })),
};
