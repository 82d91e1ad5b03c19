import { changesOf } from '../../diff/delta.ts';
import { changeVerb } from '../change-verb.ts';
import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A policy changes. */
export const policyChanged: RiskRule = {
  id: 'policy-changed',
  level: 'high',
  area: 'security',
  title: 'A policy changes',
  message: 'its {what} {verb}: {access} to the rows of `{table}`',
  problem:
    'A condition that lost a part shows rows to people who must not see them; one that gained a part hides rows in silence.',
  solution: 'Read the explanation of the difference; test with each role.',
  example: 'SET ROLE member; SELECT count(*) FROM public.orders; RESET ROLE;',
  applies: ({ deltas, policyEffect }) =>
    deltas.flatMap((delta) => {
      if (delta.op !== 'change' || delta.after.address.kind !== 'policy') return [];
      const what = changesOf(delta)
        .filter((change) => change.class === 'access')
        .map(({ label }) => label);
      if (what.length === 0) return [];
      const verb = changeVerb(what);
      const effect = policyEffect?.(delta);
      const access = effect === 'wider' || effect === 'narrower' ? `${effect} access` : unknown;
      return [
        {
          object: delta.after,
          deltas: [delta],
          level: effect === 'narrower' ? ('medium' as const) : ('high' as const),
          arguments: { what, verb, access, table: tableOf(delta.after) },
        },
      ];
    }),
};

const unknown = 'other access, maybe wider,';
