import { buildKindSection } from '../kind-section.ts';
import { renameBlocks } from '../rename-blocks.ts';
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
