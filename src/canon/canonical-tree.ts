import type { AstFields } from '../parse/grammar.ts';
import type { CanonContext, RewriteRule } from './equivalence.ts';
import { rewriteTree } from './rewrite-tree.ts';
import { treeKey } from './tree-key.ts';

/** More passes than any rule cascade needs; a bound, so that two rules undoing each other end too. */
const maximumPasses = 12;

/** A tree after its rules, as a comparable key, with the rules that changed something. */
export interface CanonicalTree {
  readonly key: string;
  readonly fired: ReadonlySet<RewriteRule>;
}

/**
 * Applies the rules to a plain tree until nothing changes. Node rules run before root rules, because
 * `('now'::text)::timestamptz` has to be read as now() before a cast to the column's type is dropped.
 */
export function canonicalTree(
  tree: AstFields,
  rules: readonly RewriteRule[],
  context: CanonContext,
): CanonicalTree {
  const fired = new Set<RewriteRule>();
  let current = tree;
  let key = treeKey(tree);
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    current = rewriteTree(current, rules, context, fired);
    for (const rule of rules) {
      const rewritten = rule.rewriteRoot?.(current, context);
      if (rewritten === undefined) continue;
      fired.add(rule);
      current = rewritten;
    }
    const nextKey = treeKey(current);
    if (nextKey === key) break;
    key = nextKey;
  }
  return { key, fired };
}
