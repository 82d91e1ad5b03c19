import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { parseQuery } from '../../parse/grammar.ts';
import { expressionName } from './expression-name.ts';

/** One column that a query returns. */
export interface OutputColumn {
  readonly name: string;
  /** The parse tree of its expression; absent for a column of VALUES. */
  readonly expression: AstNode | undefined;
}

/**
 * The columns that a query returns, in order; undefined where only the server can tell (`*`, or text that is no
 * query).
 */
export function outputColumns(query: string): readonly OutputColumn[] | undefined {
  const select: AstFields = parseQuery(query)?.SelectStmt;
  return select && columnsOf(select);
}

/** The same for a SelectStmt node; a set operation takes its names from its first query. */
export function columnsOf(select: AstFields): readonly OutputColumn[] | undefined {
  if (select.larg) return columnsOf(select.larg);
  if (select.valuesLists) {
    const items: readonly AstNode[] = select.valuesLists[0].List.items;
    return items.map((_item, index) => ({ name: `column${index + 1}`, expression: undefined }));
  }
  const columns: OutputColumn[] = [];
  for (const { ResTarget } of select.targetList ?? []) {
    if (isStar(ResTarget.val)) return undefined;
    columns.push({ name: ResTarget.name ?? expressionName(ResTarget.val), expression: ResTarget.val });
  }
  return columns;
}

function isStar(expression: AstFields): boolean {
  const fields = expression?.ColumnRef?.fields ?? expression?.A_Indirection?.indirection;
  return fields?.at(-1)?.A_Star !== undefined;
}
