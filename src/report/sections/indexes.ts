import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Indexes, by kind. */
export const indexes: Section = {
  id: 'indexes',
  title: 'Indexes',
  build: (facts) => buildKindSection(facts, 'indexes'),
};
