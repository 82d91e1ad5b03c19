import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Constraints, by kind. */
export const constraints: Section = {
  id: 'constraints',
  title: 'Constraints',
  build: (facts) => buildKindSection(facts, 'constraints'),
};
