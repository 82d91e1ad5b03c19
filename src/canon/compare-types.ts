import { parseExpression } from '../parse/grammar.ts';
import { canonicalType } from './canonical-type.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';

/** A schema has few types, and thousands of columns of them; without a context two texts decide. */
const known = new Map<string, Comparison>();

/** Compares two types as they stand behind a column, argument or cast. */
export function compareTypes(before: string, after: string, context?: CanonContext): Comparison {
  if (context) return compareIn(before, after, context);
  const key = `${before}\u0000${after}`;
  const comparison = known.get(key) ?? compareIn(before, after, {});
  known.set(key, comparison);
  return comparison;
}

function compareIn(before: string, after: string, context: CanonContext): Comparison {
  return compareTexts(before, after, () => {
    const left = parseExpression(`NULL::${before}`);
    const right = parseExpression(`NULL::${after}`);
    if (left === undefined || right === undefined) return undefined;
    const parsed = compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
    if (parsed.equal || context.strict) return parsed;
    return canonicalType(before) === canonicalType(after) ? { equal: true, rules: ['N30'] } : parsed;
  });
}
