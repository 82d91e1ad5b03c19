import type { AstFields, AstNode } from '../parse/grammar.ts';
import type { CanonContext, RewriteRule } from './equivalence.ts';

/** Applies the node rules once, from the leaves up; adds every rule that changed a node to `fired`. */
export function rewriteTree(
  value: AstFields,
  rules: readonly RewriteRule[],
  context: CanonContext,
  fired: Set<RewriteRule>,
): AstFields {
  if (Array.isArray(value)) return value.map((item) => rewriteTree(item, rules, context, fired));
  if (typeof value !== 'object' || value === null) return value;
  let node: AstNode = Object.fromEntries(
    Object.entries<AstFields>(value).map(([key, child]) => [key, rewriteTree(child, rules, context, fired)]),
  );
  if (!isNode(node)) return node;
  for (const rule of rules) {
    const rewritten = rule.rewrite?.(node, context);
    if (rewritten === undefined) continue;
    fired.add(rule);
    node = rewritten;
  }
  return node;
}

function isNode(value: AstNode): boolean {
  const keys = Object.keys(value);
  return keys.length === 1 && /^[A-Z]/.test(keys[0] ?? '');
}
