import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Tables. */
export const tables: Section = {
  id: 'tables',
  title: 'Tables',
  build: (facts) => buildKindSection(facts, 'tables'),
};
