import type { AstNode } from '../../parse/grammar.ts';
import { makeConstant, readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { instantText } from '../instant.ts';
import { readColumnType } from '../read-column-type.ts';
import { readCastType, type TypeReading } from '../type-reading.ts';

/** N29: one instant, printed in the time zone of the session that dumped it. */
export const instants: RewriteRule = {
  id: 'N29',
  title: 'Time zone of the dumping session',
  description:
    "`'2024-01-01 00:00:00+00'` and `'2024-01-01 01:00:00+01'` are one instant wherever the type is timestamp with time zone, or a range or an array of it: defaults, checks, views, partition bounds.",
  notWhen: 'The instants differ, the offset is missing, or the text is not of type timestamp with time zone.',
  rewrite: (node) => {
    const read = instantReader(readCastType(node));
    const arg = read && rewriteLiteral(node.TypeCast.arg, read);
    return arg && { TypeCast: { ...node.TypeCast, arg } };
  },
  rewriteRoot: (root, context) => {
    const read = instantReader(readColumnType(context));
    return read && rewriteLiteral(root, read);
  },
};

/** Returns a literal with its instants in UTC; undefined where nothing changes. */
type InstantReader = (literal: string) => string | undefined;

function instantReader(type: TypeReading | undefined): InstantReader | undefined {
  if (type === undefined || type.setOf) return undefined;
  const holdsMany = type.name === 'tstzrange' || type.name === 'tstzmultirange';
  if (holdsMany || (type.array && type.name === 'timestamptz')) return quotedInstants;
  return type.name === 'timestamptz' ? instantText : undefined;
}

/** In ranges and arrays an instant is always quoted, because of the blank in it. */
function quotedInstants(literal: string): string | undefined {
  // An array of ranges quotes its elements, and the quotes in them once more.
  const text = literal.replace(/(\\?")([^"\\]*)\1/g, (whole, quote: string, inner: string) => {
    const instant = instantText(inner);
    return instant === undefined ? whole : `${quote}${instant}${quote}`;
  });
  return text === literal ? undefined : text;
}

function rewriteLiteral(node: AstNode, read: InstantReader): AstNode | undefined {
  const constant = readConstant(node);
  const text = constant?.kind === 'string' ? read(constant.text) : undefined;
  return text === undefined ? undefined : makeConstant('string', text);
}
