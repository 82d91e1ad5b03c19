import { renameBlocks } from '../differences/rename-blocks.ts';
import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Other objects, by kind. */
export const others: Section = {
  id: 'others',
  title: 'Other objects',
  build(facts) {
    const body = buildKindSection(facts, 'others');
    return { ...body, blocks: [...(body.blocks ?? []), ...renameBlocks(facts)] };
  },
};
