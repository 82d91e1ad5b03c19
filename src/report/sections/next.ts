import { type Block, heading, table } from '../block.ts';
import { count } from '../inline.ts';
import type { Section } from '../section.ts';
import { nextSteps, type Term } from '../verdict/next-steps.ts';

const terms: readonly Term[] = ['This week', 'Two weeks', 'Month'];

/** What to do when; who does it and until which day is left to fill in. */
export const next: Section = {
  id: 'next',
  title: 'Next steps',
  build(facts) {
    const steps = nextSteps(facts);
    if (steps.length === 0) return { lead: 'Nothing follows from this comparison.', count: 0 };
    const numbers = terms
      .map((term) => [term, steps.filter((step) => step.term === term).length] as const)
      .filter(([, number]) => number > 0)
      .map(
        ([term, number]) =>
          `${number} ${{ 'This week': 'this week', 'Two weeks': 'within two weeks', Month: 'within a month' }[term]}`,
      );
    return {
      lead: `${count(steps.length, 'thing')} to do: ${numbers.join(', ')}. Owner and date are left to fill in.`,
      count: steps.length,
      blocks: terms.flatMap((term): readonly Block[] => {
        const own = steps.filter((step) => step.term === term);
        if (own.length === 0) return [];
        return [
          heading(term),
          table(
            ['What', 'Because of', 'Owner', 'Date'],
            own.map(({ task, from }) => [task, from, '', '']),
          ),
        ];
      }),
    };
  },
};
