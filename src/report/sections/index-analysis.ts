import { findRivalIndexes } from '../../insight/rival-indexes.ts';
import { type Block, heading, list } from '../block.ts';
import { describeRivals } from '../indexes/describe-rivals.ts';
import { indexHealthBlocks } from '../indexes/index-health-blocks.ts';
import { indexTotals } from '../indexes/index-totals.ts';
import { indexTotalsByTable } from '../indexes/index-totals-by-table.ts';
import { newIndexBlocks } from '../indexes/new-index-blocks.ts';
import type { Section } from '../section.ts';

/** Indexes compared as a whole: totals, what new ones serve, access methods, superfluous and missing ones. */
export const indexAnalysis: Section = {
  id: 'index-analysis',
  title: 'Index comparison',
  build(facts) {
    const { before, after } = facts;
    const totals = indexTotals(before, after);
    if (totals.empty) return { lead: 'Neither side has any indexes.', count: 0 };
    const rivals = findRivalIndexes(before.model, after.model);
    const rivalBlocks: readonly Block[] = rivals.length
      ? [
          heading('Access methods against each other'),
          list(rivals.map((pair) => describeRivals(pair, before.label, after.label))),
        ]
      : [];
    return {
      lead: `${totals.sentences.join('; ')}.`,
      blocks: [
        totals.block,
        ...indexTotalsByTable(before, after),
        ...newIndexBlocks(facts, 'after'),
        ...newIndexBlocks(facts, 'before'),
        ...rivalBlocks,
        ...indexHealthBlocks(facts),
      ],
    };
  },
};
