import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A trigger is switched off. */
export const triggerDisabled: RiskRule = {
  id: 'trigger-disabled',
  level: 'high',
  area: 'compatibility',
  title: 'A trigger is switched off',
  message: 'it is {state} on `{table}` and no longer runs for normal writes',
  problem:
    'A disabled trigger is easily overlooked: it is there, and nothing happens. Foreign keys are enforced by triggers too.',
  solution: 'Find out who switched it off and why; ENABLE TRIGGER brings it back but does not catch up.',
  example: 'ALTER TABLE public.orders ENABLE TRIGGER touch;',
  applies: ({ changed }) =>
    changed('trigger', 'state')
      .filter(({ to }) => to === 'disabled' || to === 'replica')
      .map(({ delta, to }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: {
          state: to === 'replica' ? 'for replicas only' : 'disabled',
          table: tableOf(delta.after),
        },
      })),
};
