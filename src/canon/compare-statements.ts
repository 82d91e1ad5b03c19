import { isParsed, parseSql } from '../parse/grammar.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';

/** Compares two whole statements, such as those that no kind reads. */
export function compareStatements(before: string, after: string, context: CanonContext = {}): Comparison {
  return compareTexts(before, after, () => {
    const left = parseSql(before);
    const right = parseSql(after);
    if (!isParsed(left) || !isParsed(right)) return undefined;
    return compareTrees(
      { text: before, tree: left.map((statement) => statement.node) },
      { text: after, tree: right.map((statement) => statement.node) },
      context,
    );
  });
}
