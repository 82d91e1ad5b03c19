import { parseQuery } from '../parse/grammar.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';

/** Compares two queries of views, with or without a trailing semicolon. */
export function compareQueries(before: string, after: string, context: CanonContext = {}): Comparison {
  return compareTexts(before, after, () => {
    const left = parseQuery(before);
    const right = parseQuery(after);
    if (left === undefined || right === undefined) return undefined;
    return compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
  });
}
