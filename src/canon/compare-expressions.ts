import { parseExpression } from '../parse/grammar.ts';
import { bodyKey } from './body-key.ts';
import { canonicalTree } from './canonical-tree.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';
import { plainTree } from './plain-tree.ts';
import { rewriteRules } from './rewrite-rules.ts';

/** Compares two scalar expressions: defaults, checks, predicates, index keys, policies. */
export function compareExpressions(before: string, after: string, context: CanonContext = {}): Comparison {
  return compareTexts(before, after, () => {
    const left = parseExpression(before);
    const right = parseExpression(after);
    if (left === undefined || right === undefined) return undefined;
    return compareTrees({ text: before, tree: left }, { text: after, tree: right }, context);
  });
}

/** Returns a key that two expressions share exactly when compareExpressions calls them equal. */
export function canonicalExpression(sql: string, context: CanonContext = {}): string {
  const tree = parseExpression(sql);
  if (tree === undefined) return bodyKey(sql, 'sql');
  return canonicalTree(plainTree(tree), context.strict ? [] : rewriteRules, context).key;
}
