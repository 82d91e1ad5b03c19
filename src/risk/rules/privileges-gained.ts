import { markCode } from '../../sql/mark-code.ts';
import { grantMovesOf } from '../grant-moves-of.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A role may do more. */
export const privilegesGained: RiskRule = {
  id: 'privileges-gained',
  level: 'medium',
  area: 'security',
  title: 'A role may do more',
  message: '{role} gains {privileges}',
  problem: 'More people or programs can read or change the object.',
  solution: 'Have the owner of the data confirm it.',
  example: 'REVOKE UPDATE ON public.orders FROM reporter;',
  applies: (context) =>
    grantMovesOf(context)
      .filter(({ gained }) => gained.length > 0)
      .map(({ delta, role, gained }) => ({
        object: delta.after,
        deltas: [delta],
        level: role === 'PUBLIC' || role === 'anon' ? ('high' as const) : ('medium' as const),
        arguments: { role: role === 'OWNER' ? 'the owner' : markCode(role), privileges: gained },
      })),
};
