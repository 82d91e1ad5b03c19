import { type Block, checklist, heading } from '../block.ts';
import { count } from '../inline.ts';
import type { Section } from '../section.ts';
import { testingItems } from '../testing-items.ts';
import { withoutJudgement } from '../without-judgement.ts';

/** What to test before this change goes live; nothing that the change does not call for. */
export const testing: Section = {
  id: 'testing',
  title: 'Testing strategy',
  build(facts) {
    if (!facts.judgement) return withoutJudgement;
    if (facts.judgement.plan.steps.length === 0)
      return { lead: 'Nothing changes, so that nothing has to be tested.', count: 0 };
    const groups = testingItems(facts, facts.judgement).filter(({ items }) => items.length > 0);
    const total = groups.reduce((sum, { items }) => sum + items.length, 0);
    return {
      lead: `${count(total, 'test')}, each because of something in this change; all on a copy of ${facts.before.label} with its data.`,
      count: total,
      blocks: groups.flatMap(({ title, items }): readonly Block[] => [heading(title), checklist(items)]),
    };
  },
};
