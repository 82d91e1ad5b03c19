import { list } from '../block.ts';
import { differencesByKind } from '../differences-by-kind.ts';
import { capitalise, groupDigits } from '../inline.ts';
import { sizeOf } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** What a manager has to know, each point with its number. */
export const summary: Section = {
  id: 'summary',
  title: 'Executive summary',
  build(facts) {
    const kinds = differencesByKind(facts, () => true)
      .filter((kind) => sizeOf(kind) > 0)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, 8);
    if (kinds.length === 0) return { lead: 'There is nothing to do.' };
    return {
      lead: `The differences lie in ${kinds.length === 1 ? 'one kind of object' : `${kinds.length} kinds of objects`}.`,
      blocks: [
        list(
          kinds.map(
            ({ kind, onlyBefore, onlyAfter, changed }) =>
              `${capitalise(kind.plural)}: ${groupDigits(onlyAfter.length)} only in ${facts.after.label}, ${groupDigits(onlyBefore.length)} only in ${facts.before.label}, ${groupDigits(changed.length)} changed`,
          ),
        ),
      ],
    };
  },
};
