import { table } from '../block.ts';
import { differencesByKind } from '../differences/differences-by-kind.ts';
import { capitalise, count, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';
import { classNames, tallyClasses } from '../verdict/tally.ts';

/** The counts that people paste elsewhere. */
export const reference: Section = {
  id: 'reference',
  title: 'Quick reference',
  build(facts) {
    const { before, after, differences } = facts;
    const tally = tallyClasses(differences);
    const kinds = differencesByKind(facts, () => true).filter(
      ({ onlyBefore, onlyAfter, changed }) => onlyBefore.length + onlyAfter.length + changed.length > 0,
    );
    return {
      lead: `${count(differences.length, 'difference')} in ${count(kinds.length, 'kind')} of objects.`,
      blocks: [
        table(
          ['Class', '#Differences'],
          classNames.map((name) => [capitalise(name), groupDigits(tally[name])]),
        ),
        table(
          ['Kind', `#only ${before.label}`, `#only ${after.label}`, '#changed'],
          kinds.map(({ kind, onlyBefore, onlyAfter, changed }) => [
            capitalise(kind.plural),
            groupDigits(onlyBefore.length),
            groupDigits(onlyAfter.length),
            groupDigits(changed.length),
          ]),
        ),
      ],
    };
  },
};
