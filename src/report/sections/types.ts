import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Types, by kind. */
export const types: Section = {
  id: 'types',
  title: 'Types',
  build: (facts) => buildKindSection(facts, 'types'),
};
