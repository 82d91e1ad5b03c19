import type { AstFields } from '../../parse/grammar.ts';
import { parseQuery } from '../../parse/grammar.ts';
import { columnsOf, type OutputColumn } from './output-columns.ts';
import { plainKey } from './plain-key.ts';
import { type Sources, sameSources, sourcesOf } from './sources.ts';

/**
 * Tells whether CREATE OR REPLACE VIEW surely takes the new query: the old output columns have to stay first, with
 * their names and types (https://www.postgresql.org/docs/18/sql-createview.html). A dump has no types of expressions,
 * so a type counts as kept where the expression is the same and what it reads comes from the same relations, or where
 * both are casts to one type. False where that cannot be shown.
 */
export function canReplaceQuery(before: string, after: string): boolean {
  const from: AstFields = parseQuery(before)?.SelectStmt;
  const to: AstFields = parseQuery(after)?.SelectStmt;
  return from !== undefined && to !== undefined && keepsColumns(from, to);
}

function keepsColumns(from: AstFields, to: AstFields): boolean {
  if (plainKey(from) === plainKey(to)) return true;
  // A common table expression above a set operation is in scope of both arms; only equal ones are followed.
  if (from.larg || to.larg) {
    if (!from.larg || !to.larg || plainKey(from.withClause) !== plainKey(to.withClause)) return false;
    return keepsColumns(from.larg, to.larg) && keepsColumns(from.rarg, to.rarg);
  }
  const old = columnsOf(from);
  const now = columnsOf(to);
  if (!old || !now || old.length > now.length) return false;
  const sources = [sourcesOf(from), sourcesOf(to)] as const;
  return old.every(
    (column, index) => column.name === now[index]!.name && sameType(column, now[index]!, sources),
  );
}

function sameType(
  before: OutputColumn,
  after: OutputColumn,
  [from, to]: readonly [Sources, Sources],
): boolean {
  if (!before.expression || !after.expression) return false;
  const type: AstFields = before.expression.TypeCast?.typeName;
  if (type && plainKey(type) === plainKey(after.expression.TypeCast?.typeName)) return true;
  const expression = from.qualify(before.expression);
  return plainKey(expression) === plainKey(to.qualify(after.expression)) && sameSources(expression, from, to);
}
