import { changesOf } from '../../diff/delta.ts';
import { markCode } from '../../sql/mark-code.ts';
import type { RiskRule } from '../risk-rule.ts';

/** An object gets another owner. */
export const ownerChanged: RiskRule = {
  id: 'owner-changed',
  level: 'medium',
  area: 'security',
  title: 'An object gets another owner',
  message: 'from {from} to {to}',
  problem:
    'The owner may do everything with it, is exempt from row security unless forced, and SECURITY DEFINER routines and views run with its rights.',
  solution: 'Check that the new owner exists and has what views and routines of it need.',
  example: 'ALTER TABLE public.orders OWNER TO app_owner;',
  applies: ({ deltas }) =>
    deltas.flatMap((delta) => {
      const change = changesOf(delta).find(({ property }) => property === 'owner');
      if (!change || delta.op === 'add' || delta.op === 'remove') return [];
      return [
        {
          object: delta.after,
          deltas: [delta],
          arguments: { from: nameOf(change.from), to: nameOf(change.to) },
        },
      ];
    }),
};

function nameOf(owner: unknown): string {
  return typeof owner === 'string' ? markCode(owner) : 'unknown';
}
