import { list } from '../block.ts';
import type { Section } from '../section.ts';
import { summaryPoints } from '../verdict/summary-points.ts';

/** What a manager has to know, each point with its number and a link. */
export const summary: Section = {
  id: 'summary',
  title: 'Executive summary',
  build(facts) {
    if (facts.differences.length === 0) return { lead: 'There is nothing to do: the two schemas are equal.' };
    const points = summaryPoints(facts);
    return { lead: 'What matters, by number:', blocks: [list(points)] };
  },
};
