import { type Block, details, heading } from '../block.ts';
import { countFeature } from '../features/describe-feature.ts';
import { enablementItems } from '../features/enablement-items.ts';
import { featuresOf } from '../features/features-of.ts';
import { capitalise, count, link } from '../inline.ts';
import type { Section } from '../section.ts';

/** So many checklists are read on the page; more are folded. */
const mostOpen = 12;

/** A checklist per feature, with the objects to watch. */
export const enablement: Section = {
  id: 'enablement',
  title: 'Feature enablement',
  build(facts) {
    const lists = featuresOf(facts)
      .filter(({ source }) => source !== 'rest')
      .map((feature) => ({ feature, items: enablementItems(feature, facts) }))
      .filter(({ items }) => items.length > 0);
    if (lists.length === 0) return { lead: 'Nothing to switch on.', count: 0 };
    const number = lists.reduce((sum, { items }) => sum + items.length, 0);
    return {
      lead: `${count(number, 'check')} for ${count(lists.length, 'feature')} in ${facts.before.label}, after the steps of the ${link('plan', 'plan')}.`,
      count: lists.length,
      blocks: lists.flatMap(({ feature, items }, at): readonly Block[] => {
        const title = `${capitalise(feature.name)}: ${countFeature(feature, facts)}`;
        const checklist: Block = { type: 'checklist', items };
        return at < mostOpen ? [heading(title), checklist] : [details(title, checklist)];
      }),
    };
  },
};
