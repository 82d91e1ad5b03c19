import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Other objects, by kind. */
export const others: Section = {
  id: 'others',
  title: 'Other objects',
  build: (facts) => buildKindSection(facts, 'others'),
};
