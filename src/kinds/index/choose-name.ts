import type { ReadContext } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { chooseName, joinColumnNames } from '../../sql/default-name.ts';

/** The name that PostgreSQL gives an index without one: table, columns and `idx` (ChooseIndexName). */
export function chooseIndexName(
  table: readonly string[],
  elements: readonly AstFields[],
  context: ReadContext,
): string {
  const names: string[] = [];
  for (const { name, expr } of elements) {
    const wanted = name ?? expressionName(expr) ?? 'expr';
    let own = wanted;
    for (let n = 1; names.includes(own); n++) own = `${wanted}${n}`;
    names.push(own);
  }
  const isTaken = (name: string) => context.find('relation', [table[0]!, name]) !== undefined;
  return chooseName(table[1]!, joinColumnNames(names), 'idx', isTaken);
}

/** What a result column of this expression would be called (FigureColname of src/backend/parser/parse_target.c). */
function expressionName(node: AstFields): string | undefined {
  if (node.ColumnRef) return node.ColumnRef.fields.at(-1)?.String?.sval;
  if (node.FuncCall) return node.FuncCall.funcname.at(-1).String.sval;
  if (node.CollateClause) return expressionName(node.CollateClause.arg);
  if (node.TypeCast)
    return expressionName(node.TypeCast.arg) ?? node.TypeCast.typeName.names.at(-1).String.sval;
  if (node.CoalesceExpr) return 'coalesce';
  if (node.MinMaxExpr) return node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest';
  if (node.CaseExpr) return (node.CaseExpr.defresult && expressionName(node.CaseExpr.defresult)) ?? 'case';
  return undefined;
}
