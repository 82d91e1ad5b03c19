import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Extensions, by kind. */
export const extensions: Section = {
  id: 'extensions',
  title: 'Extensions',
  build: (facts) => buildKindSection(facts, 'extensions'),
};
