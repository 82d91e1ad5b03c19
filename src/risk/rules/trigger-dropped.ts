import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A table loses a trigger. */
export const triggerDropped: RiskRule = {
  id: 'trigger-dropped',
  level: 'medium',
  area: 'compatibility',
  title: 'A table loses a trigger',
  message: '`{function}` no longer runs on `{table}`',
  problem:
    'What the trigger kept up to date (timestamps, audit rows, counters, notifications) stays as it is from now on.',
  solution: 'Deploy what replaces it before it goes.',
  example: "SELECT tgname FROM pg_trigger WHERE tgrelid = 'public.orders'::regclass AND NOT tgisinternal;",
  applies: ({ removed }) =>
    removed('trigger').map((delta) => ({
      object: delta.before,
      deltas: [delta],
      arguments: { table: tableOf(delta.before), function: String(delta.before.props.function) },
    })),
};
