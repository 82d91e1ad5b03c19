import { list } from '../block.ts';
import { count, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';
import { printTally, tallyClasses } from '../tally.ts';

/** The decision in one sentence, and the facts that carry it. */
export const verdict: Section = {
  id: 'verdict',
  title: 'Verdict',
  build({ before, after, differences }) {
    const total = differences.length;
    if (total === 0) {
      return {
        lead: `${before.label} and ${after.label} describe the same schema: no difference.`,
        count: 0,
      };
    }
    const added = differences.filter(({ op }) => op === 'add').length;
    const removed = differences.filter(({ op }) => op === 'remove').length;
    const changed = total - added - removed;
    return {
      lead: `${after.label} has ${count(added, 'object')} that ${before.label} lacks, ${before.label} has ${groupDigits(removed)} that ${after.label} lacks, and ${groupDigits(changed)} ${changed === 1 ? 'differs' : 'differ'}.`,
      count: total,
      blocks: [list([`Differences by class: ${printTally(tallyClasses(differences))}.`])],
    };
  },
};
