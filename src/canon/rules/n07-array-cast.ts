import type { AstNode } from '../../parse/grammar.ts';
import { readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { isPlainType, readCastType, readType } from '../type-reading.ts';

/** N7: a cast of an array constructor is the cast of its elements. */
export const arrayCast: RewriteRule = {
  id: 'N7',
  title: 'Cast of a list, or of its elements',
  description:
    "`(ARRAY['a'::varchar])::text[]` becomes `ARRAY[('a'::varchar)::text]` when a dump is restored; the cast is moved to the elements, and `('a'::varchar)::text` is read as `'a'::text`.",
  notWhen: 'A cast with a length, such as varchar(3), may cut the text and is kept.',
  rewrite: (node) => pushToElements(node) ?? collapseTextCasts(node),
};

function pushToElements(node: AstNode): AstNode | undefined {
  const type = readCastType(node);
  const elements: readonly AstNode[] | undefined = node.TypeCast?.arg?.A_ArrayExpr?.elements;
  if (!type?.array || elements === undefined) return undefined;
  const { arrayBounds: _bounds, ...elementFields } = node.TypeCast.typeName.TypeName;
  const cast = (element: AstNode): AstNode => ({
    TypeCast: {
      arg: element,
      // An inner constructor is one more dimension of the same array type (manual, 4.2.12).
      typeName: element.A_ArrayExpr ? node.TypeCast.typeName : { TypeName: elementFields },
    },
  });
  return { A_ArrayExpr: { ...node.TypeCast.arg.A_ArrayExpr, elements: elements.map(cast) } };
}

function collapseTextCasts(node: AstNode): AstNode | undefined {
  if (!isPlainType(readCastType(node), 'text', 'varchar')) return undefined;
  const inner = node.TypeCast.arg?.TypeCast;
  if (!isPlainType(readType(inner?.typeName), 'text', 'varchar')) return undefined;
  if (readConstant(inner.arg)?.kind !== 'string') return undefined;
  return { TypeCast: { ...node.TypeCast, arg: inner.arg } };
}
