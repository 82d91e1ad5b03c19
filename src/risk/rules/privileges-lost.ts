import { markCode } from '../../sql/mark-code.ts';
import { grantMovesOf } from '../grant-moves-of.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A role may do less. */
export const privilegesLost: RiskRule = {
  id: 'privileges-lost',
  level: 'medium',
  area: 'security',
  title: 'A role may do less',
  message: '{role} loses {privileges}',
  problem: 'Statements of that role fail with "permission denied" from then on.',
  solution: 'Find out whether the role still uses them.',
  example: 'GRANT SELECT ON public.orders TO reporter;',
  applies: (context) =>
    grantMovesOf(context)
      .filter(({ lost }) => lost.length > 0)
      .map(({ delta, role, lost }) => ({
        object: delta.after,
        deltas: [delta],
        arguments: { role: role === 'OWNER' ? 'the owner' : markCode(role), privileges: lost },
      })),
};
