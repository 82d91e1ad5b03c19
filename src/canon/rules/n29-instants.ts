import type { AstNode } from '../../parse/grammar.ts';
import { makeConstant, readConstant } from '../constant.ts';
import type { CanonContext, RewriteRule } from '../equivalence.ts';
import { instantText } from '../instant.ts';
import { readColumnType } from '../read-column-type.ts';
import { readCastType } from '../type-reading.ts';

/** N29: one instant, printed in the time zone of the session that dumped it. */
export const instants: RewriteRule = {
  id: 'N29',
  title: 'Time zone of the dumping session',
  description:
    "`'2024-01-01 00:00:00+00'` and `'2024-01-01 01:00:00+01'` are one instant wherever the type is timestamp with time zone: defaults, checks, views, partition bounds.",
  notWhen: 'The instants differ, the offset is missing, or the text is not of type timestamp with time zone.',
  rewrite: (node) => {
    const type = readCastType(node);
    if (type?.name !== 'timestamptz' || type.array) return undefined;
    const arg = asInstant(node.TypeCast.arg);
    return arg && { TypeCast: { ...node.TypeCast, arg } };
  },
  rewriteRoot: (root, context) => {
    if (!isInstantColumn(context)) return undefined;
    return asInstant(root);
  },
};

function isInstantColumn(context: CanonContext): boolean {
  const type = readColumnType(context);
  return type?.name === 'timestamptz' && !type.array;
}

function asInstant(node: AstNode): AstNode | undefined {
  const constant = readConstant(node);
  const instant = constant?.kind === 'string' ? instantText(constant.text) : undefined;
  return instant === undefined ? undefined : makeConstant('string', instant);
}
