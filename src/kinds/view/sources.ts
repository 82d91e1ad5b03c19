import type { AstFields, AstNode } from '../../parse/grammar.ts';
import { plainKey } from './plain-key.ts';

/** The relations and subqueries that a query reads from. */
export interface Sources {
  /** What stands behind each alias, as text that is equal for equal sources. */
  readonly byAlias: ReadonlyMap<string, string>;
  /** The expression with its columns qualified where there is one source; servers since 16 leave that out (N16). */
  readonly qualify: (expression: AstNode) => AstNode;
}

/** The sources of a SelectStmt node. A name of a common table expression stands for its query. */
export function sourcesOf(select: AstFields): Sources {
  const commonTables = plainKey(select.withClause);
  const names = new Set<string>(
    (select.withClause?.ctes ?? []).map(({ CommonTableExpr }: AstFields) => CommonTableExpr.ctename),
  );
  const byAlias = new Map<string, string>();
  for (const item of select.fromClause ?? []) collect(item, names, commonTables, byAlias);
  const [only] = byAlias.size === 1 ? byAlias.keys() : [];
  return { byAlias, qualify: (expression) => (only === undefined ? expression : qualify(expression, only)) };
}

/**
 * True where everything that the expression reads is the same on both sides. Columns without a qualifier, and
 * subqueries, may read from any source, so that all have to be the same; sources that came along hurt nobody, for an
 * ambiguous column is an error.
 */
export function sameSources(expression: AstNode, from: Sources, to: Sources): boolean {
  const aliases = aliasesIn(expression);
  const needed = aliases.includes(undefined) ? [...from.byAlias.keys()] : (aliases as readonly string[]);
  return needed.every(
    (alias) => from.byAlias.has(alias) && from.byAlias.get(alias) === to.byAlias.get(alias),
  );
}

function collect(
  item: AstFields,
  names: ReadonlySet<string>,
  commonTables: string,
  found: Map<string, string>,
): void {
  if (item.JoinExpr) {
    collect(item.JoinExpr.larg, names, commonTables, found);
    collect(item.JoinExpr.rarg, names, commonTables, found);
    if (item.JoinExpr.alias) found.set(item.JoinExpr.alias.aliasname, plainKey(item));
    return;
  }
  const [node] = Object.values<AstFields>(item);
  const alias: string = node.alias?.aliasname ?? node.relname ?? plainKey(node);
  const isCommonTable =
    node.relname !== undefined && node.schemaname === undefined && names.has(node.relname);
  // Whatever is no table may use the common tables anywhere inside.
  const scope = isCommonTable || item.RangeVar === undefined ? commonTables : '';
  found.set(alias, plainKey(item) + scope);
}

/** The qualifiers of the columns in an expression; undefined for a column without one and for a subquery. */
function aliasesIn(tree: AstFields): readonly (string | undefined)[] {
  if (tree === null || typeof tree !== 'object') return [];
  if (Array.isArray(tree)) return tree.flatMap(aliasesIn);
  if (tree.SubLink) return [undefined];
  if (tree.ColumnRef) {
    const names: readonly AstFields[] = tree.ColumnRef.fields;
    return [names.length < 2 ? undefined : names.at(-2).String?.sval];
  }
  return Object.values(tree).flatMap(aliasesIn);
}

function qualify(tree: AstFields, alias: string): AstFields {
  if (tree === null || typeof tree !== 'object') return tree;
  if (Array.isArray(tree)) return tree.map((item) => qualify(item, alias));
  if (tree.SubLink) return tree;
  if (tree.ColumnRef?.fields.length === 1) {
    return {
      ColumnRef: { ...tree.ColumnRef, fields: [{ String: { sval: alias } }, ...tree.ColumnRef.fields] },
    };
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, qualify(value, alias)]));
}
