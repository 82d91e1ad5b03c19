import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Sequences, by kind. */
export const sequences: Section = {
  id: 'sequences',
  title: 'Sequences',
  build: (facts) => buildKindSection(facts, 'sequences'),
};
