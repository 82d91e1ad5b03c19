import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { arrayElements } from '../array-literal.ts';
import { builtInName } from '../built-in-name.ts';
import { makeConstant, readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { treeKey } from '../tree-key.ts';
import { readCastType } from '../type-reading.ts';

/** N8: the spellings of "one of these values" and "none of these values". */
export const valueSet: RewriteRule = {
  id: 'N8',
  title: 'IN list, ANY array or a single value',
  description:
    "`x IN (…)`, `x = ANY (ARRAY[…])`, `x = ANY ('{…}'::text[])` and, for one constant, `x = 'a'` are one set of values; so are NOT IN and `<> ALL`. Constants are compared without order.",
  notWhen:
    'The order inside an array that is a value, lists with anything but constants, other operators, NULL as the only element.',
  rewrite: (node) => {
    const kind: string | undefined = node.A_Expr?.kind;
    if (kind === 'AEXPR_IN') return fromInList(node.A_Expr);
    const operator = builtInName(node.A_Expr?.name);
    const positive = kind === 'AEXPR_OP_ANY' && operator === '=';
    const negative = kind === 'AEXPR_OP_ALL' && operator === '<>';
    if (!positive && !negative) return undefined;
    return expandLiteral(node.A_Expr) ?? asSet(node.A_Expr);
  },
};

function fromInList(fields: AstFields): AstNode | undefined {
  const items: readonly AstNode[] = fields.rexpr?.List?.items ?? [];
  const [only] = items;
  // The parser turns a list of one into a plain comparison, whatever the element is.
  if (items.length === 1 && only && !only.RowExpr && !isNull(only)) {
    return { A_Expr: { ...fields, kind: 'AEXPR_OP', rexpr: only } };
  }
  if (!items.every(isConstant)) return undefined;
  const kind = builtInName(fields.name) === '=' ? 'AEXPR_OP_ANY' : 'AEXPR_OP_ALL';
  return { A_Expr: { ...fields, kind, rexpr: { A_ArrayExpr: { elements: items } } } };
}

function expandLiteral(fields: AstFields): AstNode | undefined {
  const type = readCastType(fields.rexpr);
  const literal = readConstant(fields.rexpr?.TypeCast?.arg);
  // The type box alone separates its elements with a semicolon.
  if (!type?.array || type.name === 'box' || literal?.kind !== 'string') return undefined;
  const values = arrayElements(literal.text);
  if (values === undefined || values.length === 0) return undefined;
  const { arrayBounds: _bounds, ...elementType } = fields.rexpr.TypeCast.typeName.TypeName;
  const elements = values.map((value) => ({
    TypeCast: {
      arg: value === null ? makeConstant('null', '') : makeConstant('string', value),
      typeName: { TypeName: elementType },
    },
  }));
  return { A_Expr: { ...fields, rexpr: { A_ArrayExpr: { elements } } } };
}

function asSet(fields: AstFields): AstNode | undefined {
  const elements: readonly AstNode[] = fields.rexpr?.A_ArrayExpr?.elements ?? [];
  if (elements.length === 0 || !elements.every(isConstant)) return undefined;
  const byKey = new Map(elements.map((element) => [treeKey(element), element]));
  const [only] = elements;
  if (byKey.size === 1 && only && !isNull(only))
    return { A_Expr: { ...fields, kind: 'AEXPR_OP', rexpr: only } };
  const sorted = [...byKey.keys()].sort().map((key) => byKey.get(key));
  if (treeKey(sorted) === treeKey(elements)) return undefined;
  return { A_Expr: { ...fields, rexpr: { A_ArrayExpr: { elements: sorted } } } };
}

function isConstant(node: AstNode): boolean {
  if (readConstant(node)) return true;
  return readCastType(node)?.array === false && isConstant(node.TypeCast.arg);
}

function isNull(node: AstNode): boolean {
  return node.TypeCast ? isNull(node.TypeCast.arg) : readConstant(node)?.kind === 'null';
}
