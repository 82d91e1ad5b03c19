import { changesOf, subjectOf } from '../../diff/delta.ts';
import { changeVerb } from '../change-verb.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A publication changes. */
export const publicationChanged: RiskRule = {
  id: 'publication-changed',
  level: 'medium',
  area: 'replication',
  title: 'A publication changes',
  message: 'its {what} {verb}: subscribers get other tables, columns or rows',
  problem:
    'Subscribers keep what they have; new tables come only after REFRESH PUBLICATION, columns that are missing there stop the apply.',
  solution: "Change the subscribers' tables first, then the publication, then refresh.",
  example: 'ALTER SUBSCRIPTION s REFRESH PUBLICATION;',
  applies: ({ deltas }) =>
    deltas.flatMap((delta) => {
      if (subjectOf(delta).address.kind !== 'publication' || delta.op === 'add') return [];
      const what =
        delta.op === 'remove'
          ? ['whole scope']
          : changesOf(delta)
              .filter((change) => change.class !== 'cosmetic')
              .map(({ label }) => label);
      const verb = changeVerb(what);
      return what.length ? [{ object: subjectOf(delta), deltas: [delta], arguments: { what, verb } }] : [];
    }),
};
