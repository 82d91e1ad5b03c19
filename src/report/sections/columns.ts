import { buildKindSection } from '../kind-section.ts';
import type { Section } from '../section.ts';

/** Columns. */
export const columns: Section = {
  id: 'columns',
  title: 'Column-level differences',
  build: (facts) => buildKindSection(facts, 'columns'),
};
