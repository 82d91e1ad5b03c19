import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Who may do what. */
export const access: Section = {
  id: 'access',
  title: 'Access differences',
  build: (facts) => buildKindSection(facts, 'access'),
};
