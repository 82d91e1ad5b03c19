import { printIndexObject } from '../differences/print-definition.ts';
import { buildGroupedSection } from '../grouped-section.ts';
import type { Section } from '../section.ts';

/** Indexes by table, each in one line. */
export const indexes: Section = {
  id: 'indexes',
  title: 'Indexes',
  build: (facts) =>
    buildGroupedSection(facts, {
      section: 'indexes',
      singular: 'index',
      plural: 'indexes',
      print: printIndexObject,
    }),
};
