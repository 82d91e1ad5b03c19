import type { AstNode } from '../../parse/grammar.ts';
import type { RewriteRule } from '../equivalence.ts';
import { treeKey } from '../tree-key.ts';

const description = {
  id: 'N9',
  title: 'Nested or flat AND and OR',
  description:
    '`(a AND b) AND c`, `a AND (b AND c)` and `a AND b AND c` are one condition. The same operands in another order are called near.',
  notWhen: 'Another order of operands is not equal: it can decide which of them is evaluated.',
  nearIsCosmetic: true as const,
};

/** N9: AND inside AND, and OR inside OR, are flattened; the order of operands is kept. */
export const nestedConditions: RewriteRule = {
  ...description,
  rewrite: (node) => {
    const { boolop, args } = associative(node);
    if (!args.some((argument) => argument.BoolExpr?.boolop === boolop)) return undefined;
    const flat = args.flatMap((argument): readonly AstNode[] =>
      argument.BoolExpr?.boolop === boolop ? argument.BoolExpr.args : [argument],
    );
    return { BoolExpr: { ...node.BoolExpr, args: flat } };
  },
};

/** N9, near: the same operands of AND or OR in another order. */
export const operandOrder: RewriteRule = {
  ...description,
  near: true,
  rewrite: (node) => {
    const { args } = associative(node);
    const keyed = args.map((argument) => ({ argument, key: treeKey(argument) }));
    const sorted = keyed.toSorted((left, right) =>
      left.key < right.key ? -1 : left.key > right.key ? 1 : 0,
    );
    if (sorted.every((entry, index) => entry === keyed[index])) return undefined;
    return { BoolExpr: { ...node.BoolExpr, args: sorted.map((entry) => entry.argument) } };
  },
};

function associative(node: AstNode): { readonly boolop: string; readonly args: readonly AstNode[] } {
  const { boolop = '', args = [] } = node.BoolExpr ?? {};
  return boolop === 'AND_EXPR' || boolop === 'OR_EXPR' ? { boolop, args } : { boolop, args: [] };
}
