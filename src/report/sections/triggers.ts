import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Triggers and rules, by kind. */
export const triggers: Section = {
  id: 'triggers',
  title: 'Triggers and rules',
  build: (facts) => buildKindSection(facts, 'triggers'),
};
