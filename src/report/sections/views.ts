import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Views, by kind. */
export const views: Section = {
  id: 'views',
  title: 'Views',
  build: (facts) => buildKindSection(facts, 'views'),
};
