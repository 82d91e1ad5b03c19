import { type AstNode, parseExpression, parseQuery } from '../../src/parse/grammar.ts';

/**
 * PostgreSQL's own parse tree of SQL as text, without places in the source and with spellings of one thing made
 * alike; two texts of equal shape mean the same to PostgreSQL.
 */
export function grammarShape(sql: string, form: 'expression' | 'query'): string | undefined {
  const tree: AstNode | undefined = form === 'query' ? parseQuery(sql) : parseExpression(sql);
  return tree === undefined ? undefined : JSON.stringify(clean(tree));
}

// biome-ignore lint/suspicious/noExplicitAny: the tree is loosely typed JSON.
function clean(value: any): any {
  if (Array.isArray(value)) return value.map(clean).filter((item) => item?.String?.sval !== 'pg_catalog');
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([key]) => !/location$|list_(start|end)$/.test(key))
    .map(([key, inner]) => [key, clean(inner)] as const);
  const copy = Object.fromEntries(entries);
  // The printer leaves an alias out that PostgreSQL gives by itself, and ASC, which is what no direction means.
  if (copy.sortby_dir === 'SORTBY_ASC') copy.sortby_dir = 'SORTBY_DEFAULT';
  if (copy.BoolExpr?.args) copy.BoolExpr.args = flatten(copy.BoolExpr);
  if (copy.ResTarget?.name !== undefined && copy.ResTarget.name === impliedName(copy.ResTarget.val))
    delete copy.ResTarget.name;
  // `~~` and LIKE are one operator; PostgreSQL prints the first.
  if (/^AEXPR_I?LIKE$/.test(copy.A_Expr?.kind ?? '')) copy.A_Expr.kind = 'AEXPR_OP';
  if (copy.String?.sval === 'timestamptz') copy.String.sval = 'timestamp with time zone';
  return copy;
}

// biome-ignore lint/suspicious/noExplicitAny: the tree is loosely typed JSON.
function flatten(node: any): any[] {
  if (node.boolop === 'NOT_EXPR') return node.args;
  // biome-ignore lint/suspicious/noExplicitAny: the tree is loosely typed JSON.
  return node.args.flatMap((arg: any) =>
    arg.BoolExpr?.boolop === node.boolop ? flatten(arg.BoolExpr) : [arg],
  );
}

// biome-ignore lint/suspicious/noExplicitAny: the tree is loosely typed JSON.
function impliedName(value: any): string | undefined {
  const last = value?.ColumnRef?.fields?.at(-1) ?? value?.FuncCall?.funcname?.at(-1);
  if (last !== undefined) return last.String?.sval;
  if (value?.TypeCast !== undefined && value.TypeCast.arg?.A_Const === undefined)
    return impliedName(value.TypeCast.arg);
  if (value?.CaseExpr !== undefined) return 'case';
  return value?.CoalesceExpr === undefined ? undefined : 'coalesce';
}
