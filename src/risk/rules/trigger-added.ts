import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A table gets a trigger. */
export const triggerAdded: RiskRule = {
  id: 'trigger-added',
  level: 'medium',
  area: 'compatibility',
  title: 'A table gets a trigger',
  message: 'every {events} on `{table}` now runs `{function}`',
  problem:
    'Old code writes through the new trigger without knowing: values change, other tables are written, statements can fail, bulk loads slow down.',
  solution: 'Rehearse the writes of the old code with the trigger on.',
  example: 'ALTER TABLE public.orders DISABLE TRIGGER touch;  -- the way back in an emergency',
  applies: ({ added }) =>
    added('trigger')
      .filter(({ after: { props } }) => props.inherited !== true)
      .map((delta) => ({
        object: delta.after,
        deltas: [delta],
        arguments: {
          events: (delta.after.props.events as readonly string[]).join(' or '),
          table: tableOf(delta.after),
          function: String(delta.after.props.function),
        },
      })),
};
