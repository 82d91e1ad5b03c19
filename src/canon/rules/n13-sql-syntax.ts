import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { builtInName, namePath } from '../built-in-name.ts';
import type { RewriteRule } from '../equivalence.ts';
import { isPlainType, readCastType } from '../type-reading.ts';

/** N13: SQL's own call syntax against the function or operator that it stands for. */
export const sqlSyntax: RewriteRule = {
  id: 'N13',
  title: 'SQL syntax or function call',
  description:
    "`x AT TIME ZONE 'utc'` is `timezone('utc', x)`, and likewise OVERLAY, POSITION, SUBSTRING, TRIM, NORMALIZE, IS NORMALIZED, COLLATION FOR, OVERLAPS, LIKE, BETWEEN, IS NOT DISTINCT FROM and ROW. Servers since 14 print the SQL form of calls written so, and keep the other form of older ones.",
  notWhen:
    'A function of the same name in another schema, other arguments, other order of arguments; a bytea column that one side casts to text.',
  rewrite: (node) => {
    if (node.FuncCall) return fromCallSyntax(node.FuncCall);
    if (node.A_Expr) return fromOperatorSyntax(node.A_Expr);
    // ROW(a, b) and (a, b) are the same constructor (manual, 4.2.13).
    if (node.RowExpr?.row_format !== 'COERCE_EXPLICIT_CALL') return undefined;
    return { RowExpr: { ...node.RowExpr, row_format: 'COERCE_IMPLICIT_CAST' } };
  },
};

function fromCallSyntax(call: AstFields): AstNode | undefined {
  const name = builtInName(call.funcname);
  // The SQL forms print the normalisation form as a keyword, a call as a text constant.
  const isNormalization = (name === 'normalize' || name === 'is_normalized') && call.args?.length === 2;
  if (isNormalization && isPlainType(readCastType(call.args[1]), 'text')) {
    return { FuncCall: { ...call, args: [call.args[0], call.args[1].TypeCast.arg] } };
  }
  const args = name !== undefined && textFunctions.has(name) ? call.args?.map(withoutTextCast) : call.args;
  const isSpelled = call.funcformat !== 'COERCE_SQL_SYNTAX' || name === undefined;
  if (isSpelled) {
    return args?.some((arg: AstNode, index: number) => arg !== call.args[index])
      ? { FuncCall: { ...call, args } }
      : undefined;
  }
  return { FuncCall: { ...call, args, funcname: namePath(name), funcformat: 'COERCE_EXPLICIT_CALL' } };
}

/** Functions of text whose calls print the implicit cast of a varchar column, and whose SQL form does not. */
const textFunctions: ReadonlySet<string> = new Set([
  'substring',
  'btrim',
  'ltrim',
  'rtrim',
  'position',
  'overlay',
]);

function withoutTextCast(arg: AstNode): AstNode {
  const cast = isPlainType(readCastType(arg), 'text') ? arg.TypeCast : undefined;
  return cast?.arg.ColumnRef ? cast.arg : arg;
}

function fromOperatorSyntax(fields: AstFields): AstNode | undefined {
  const { kind, lexpr, rexpr } = fields;
  switch (kind) {
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
    case 'AEXPR_SIMILAR':
      return operator(builtInName(fields.name) ?? '', lexpr, withoutCatalog(rexpr));
    case 'AEXPR_NOT_DISTINCT':
      return { BoolExpr: { boolop: 'NOT_EXPR', args: [{ A_Expr: { ...fields, kind: 'AEXPR_DISTINCT' } }] } };
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
      return between(kind === 'AEXPR_BETWEEN', lexpr, rexpr.List.items[0], rexpr.List.items[1]);
    default:
      return undefined;
  }
}

function between(inside: boolean, value: AstNode, lower: AstNode, upper: AstNode): AstNode {
  const args = inside
    ? [operator('>=', value, lower), operator('<=', value, upper)]
    : [operator('<', value, lower), operator('>', value, upper)];
  return { BoolExpr: { boolop: inside ? 'AND_EXPR' : 'OR_EXPR', args } };
}

function operator(name: string, lexpr: AstNode, rexpr: AstNode): AstNode {
  return { A_Expr: { kind: 'AEXPR_OP', name: namePath(name), lexpr, rexpr } };
}

/** LIKE … ESCAPE and SIMILAR TO call a pg_catalog function that the deparser prints without schema. */
function withoutCatalog(node: AstNode): AstNode {
  const name = builtInName(node.FuncCall?.funcname);
  return name === undefined ? node : { FuncCall: { ...node.FuncCall, funcname: namePath(name) } };
}
