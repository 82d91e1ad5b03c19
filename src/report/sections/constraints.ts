import { printConstraint } from '../differences/print-definition.ts';
import { buildGroupedSection } from '../grouped-section.ts';
import type { Section } from '../section.ts';

/** Constraints by table, each in one line. */
export const constraints: Section = {
  id: 'constraints',
  title: 'Constraints',
  build: (facts) =>
    buildGroupedSection(facts, {
      section: 'constraints',
      singular: 'constraint',
      plural: 'constraints',
      print: (object) =>
        object.address.kind === 'constraint'
          ? printConstraint(object)
          : `CHECK (${String(object.props.expression ?? '')})`,
    }),
};
