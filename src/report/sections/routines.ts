import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Routines, by kind. */
export const routines: Section = {
  id: 'routines',
  title: 'Routines',
  build: (facts) => buildKindSection(facts, 'routines'),
};
