import { parseExpression } from '../parse/grammar.ts';
import { canonicalType } from './canonical-type.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';

/** Compares two types as they stand behind a column, argument or cast. */
export function compareTypes(before: string, after: string, context: CanonContext = {}): Comparison {
  return compareTexts(before, after, () => {
    const left = parseExpression(`NULL::${before}`);
    const right = parseExpression(`NULL::${after}`);
    if (left === undefined || right === undefined) return undefined;
    const parsed = compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
    if (parsed.equal || context.strict) return parsed;
    return canonicalType(before) === canonicalType(after) ? { equal: true, rules: ['N30'] } : parsed;
  });
}
