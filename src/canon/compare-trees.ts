import type { AstFields } from '../parse/grammar.ts';
import { canonicalTree } from './canonical-tree.ts';
import type { CanonContext, Comparison, RewriteRule } from './equivalence.ts';
import { plainTree } from './plain-tree.ts';
import { nearRules, rewriteRules } from './rewrite-rules.ts';
import { spellingRules } from './spelling-rules.ts';
import { treeKey } from './tree-key.ts';

/** One side of a comparison: its text and its parse tree. */
export interface ParsedText {
  readonly text: string;
  readonly tree: AstFields;
}

/**
 * Compares two parse trees: as they are, then after the rules, then after the near-rules. Trees that are nested too
 * deeply to be walked (a sum of thousands of terms) are compared by their texts.
 */
export function compareTrees(before: ParsedText, after: ParsedText, context: CanonContext): Comparison {
  try {
    return compareReadable(before, after, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { equal: before.text === after.text, rules: [] };
  }
}

function compareReadable(before: ParsedText, after: ParsedText, context: CanonContext): Comparison {
  const left = plainTree(before.tree);
  const right = plainTree(after.tree);
  if (treeKey(left) === treeKey(right)) {
    return { equal: true, rules: spellingRules(before.text, after.text) };
  }
  if (context.strict) return { equal: false, rules: [] };
  const needed = neededRules(left, right, rewriteRules, context);
  if (needed !== undefined) return { equal: true, rules: identifiers(needed) };
  const nearNeeded = neededRules(left, right, [...rewriteRules, ...nearRules], context);
  if (nearNeeded === undefined) return { equal: false, rules: [] };
  return {
    equal: false,
    rules: identifiers(nearNeeded.filter((rule) => !rule.near)),
    near: identifiers(nearNeeded.filter((rule) => rule.near)),
  };
}

/** Returns a smallest set of the rules that makes the trees equal, undefined where all of them do not. */
function neededRules(
  left: AstFields,
  right: AstFields,
  rules: readonly RewriteRule[],
  context: CanonContext,
): readonly RewriteRule[] | undefined {
  const canonicalLeft = canonicalTree(left, rules, context);
  const canonicalRight = canonicalTree(right, rules, context);
  if (canonicalLeft.key !== canonicalRight.key) return undefined;
  let needed = rules.filter((rule) => canonicalLeft.fired.has(rule) || canonicalRight.fired.has(rule));
  for (const rule of needed) {
    const rest = needed.filter((other) => other !== rule);
    const sameWithout = canonicalTree(left, rest, context).key === canonicalTree(right, rest, context).key;
    if (sameWithout) needed = rest;
  }
  return needed;
}

function identifiers(rules: readonly RewriteRule[]): readonly string[] {
  return [...new Set(rules.map((rule) => rule.id))];
}
