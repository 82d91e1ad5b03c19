import type { RiskRule } from '../risk-rule.ts';

/** A sequence gets narrower bounds. */
export const sequenceNarrowed: RiskRule = {
  id: 'sequence-narrowed',
  level: 'medium',
  area: 'compatibility',
  title: 'A sequence gets narrower bounds',
  message: 'from {from} to {to}: `nextval` fails where its position is beyond',
  problem:
    'ALTER SEQUENCE refuses bounds that the position is outside of; a lower maximum is reached sooner.',
  solution: 'Compare `last_value` with the new bounds first.',
  example: 'SELECT last_value FROM public.order_number;',
  applies: ({ changed }) =>
    [
      ...changed('sequence', 'maximum').filter(({ from, to }) => BigInt(String(to)) < BigInt(String(from))),
      ...changed('sequence', 'minimum').filter(({ from, to }) => BigInt(String(to)) > BigInt(String(from))),
    ].map(({ delta, change, from, to }) => ({
      object: delta.after,
      deltas: [delta],
      arguments: { from: `${change.label} ${String(from)}`, to: String(to) },
    })),
};
