import type { AstFields, AstNode } from '../parse/grammar.ts';

/** The relation that an unqualified column must belong to, and whether outer columns are visible. */
interface Scope {
  readonly names: readonly string[];
  readonly schema?: string;
  readonly outerVisible: boolean;
}

/** Queries that may see OLD, NEW or parameters, so that a bare name could mean something else. */
const statementsWithNames = new Set([
  'RuleStmt',
  'CreateFunctionStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
]);

/** Removes the qualifier of columns where the query level has one relation and sees no outer columns. */
export function stripQualifiers(root: AstNode, relationNames: readonly string[]): AstNode {
  return visit(root, { names: relationNames, outerVisible: false });
}

function visit(value: AstFields, scope: Scope): AstFields {
  if (Array.isArray(value)) return value.map((item) => visit(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  if (value.SelectStmt) return { SelectStmt: visitQuery(value.SelectStmt, scope.outerVisible) };
  if (value.SubLink) return { SubLink: visitSubLink(value.SubLink, scope) };
  if (value.ColumnRef) return { ColumnRef: unqualified(value.ColumnRef, scope) };
  const lateral = value.RangeSubselect?.lateral === true;
  const hidden = lateral || Object.keys(value).some((key) => statementsWithNames.has(key));
  return visitFields(value, hidden ? { names: [], outerVisible: true } : scope);
}

function visitFields(fields: AstFields, scope: Scope): AstFields {
  return Object.fromEntries(
    Object.entries<AstFields>(fields).map(([key, child]) => [key, visit(child, scope)]),
  );
}

function visitSubLink(fields: AstFields, scope: Scope): AstFields {
  const subselect = visit(fields.subselect, { names: [], outerVisible: true });
  return { ...visitFields(fields, scope), subselect };
}

function visitQuery(query: AstFields, outerVisible: boolean): AstFields {
  const outside: Scope = { names: [], outerVisible };
  const own: Scope = outerVisible ? outside : { ...onlyRelation(query.fromClause ?? []), outerVisible };
  // The relations of one FROM list and the WITH queries do not see each other without LATERAL.
  const hasOwnScope = (key: string): boolean => !['fromClause', 'withClause', 'larg', 'rarg'].includes(key);
  const visited = Object.fromEntries(
    Object.entries<AstFields>(query).map(([key, child]) => [
      key,
      visit(child, hasOwnScope(key) ? own : outside),
    ]),
  );
  if (query.targetList)
    visited.targetList = query.targetList.map((target: AstNode) => visitOutput(target, own));
  for (const key of ['sortClause', 'distinctClause']) {
    if (query[key]) {
      visited[key] = query[key].map((item: AstNode) =>
        isShadowed(item, query, own) ? item : visit(item, own),
      );
    }
  }
  return visited;
}

function onlyRelation(from: readonly AstNode[]): Pick<Scope, 'names' | 'schema'> {
  const [item] = from;
  if (from.length !== 1 || item === undefined) return { names: [] };
  if (item.RangeTableSample) return onlyRelation([item.RangeTableSample.relation]);
  const fields =
    item.RangeVar ?? item.RangeSubselect ?? item.RangeFunction ?? item.RangeTableFunc ?? item.JsonTable;
  const alias: string | undefined = fields?.alias?.aliasname ?? fields?.alias?.Alias?.aliasname;
  if (alias !== undefined) return { names: [alias] };
  return item.RangeVar ? { names: [item.RangeVar.relname], schema: item.RangeVar.schemaname } : { names: [] };
}

function visitOutput(target: AstNode, own: Scope): AstNode {
  const fields = target.ResTarget;
  if (fields === undefined) return visit(target, own);
  const path: readonly AstNode[] = fields.val?.ColumnRef?.fields ?? [];
  // `t.*` is `*` as an output only: as an argument, `count(t.*)` counts rows that are not NULL.
  if (path.length === 2 && path[1]?.A_Star && own.names.includes(path[0]?.String?.sval)) {
    return { ResTarget: { ...fields, val: { ColumnRef: { fields: [path[1]] } } } };
  }
  const { name, ...unnamed } = visitFields(fields, own);
  const columnName: string | undefined = path.at(-1)?.String?.sval;
  return { ResTarget: name === undefined || name === columnName ? unnamed : { ...unnamed, name } };
}

/** ORDER BY and DISTINCT ON take a bare name for an output column first (manual, SELECT). */
function isShadowed(item: AstNode, query: AstFields, own: Scope): boolean {
  const path: readonly AstNode[] | undefined = (item.SortBy?.node ?? item).ColumnRef?.fields;
  const column: string | undefined = path?.at(-1)?.String?.sval;
  if (path === undefined || path.length < 2) return false;
  return (query.targetList ?? []).some(({ ResTarget: target }: AstNode) => {
    if (target.name !== column) return false;
    const source: readonly AstNode[] = target.val?.ColumnRef?.fields ?? [];
    const isOwn = source.length === 1 || own.names.includes(source[0]?.String?.sval);
    return !isOwn || source.at(-1)?.String?.sval !== column;
  });
}

function unqualified(reference: AstFields, scope: Scope): AstFields {
  const fields: readonly AstNode[] = reference.fields;
  const names = fields.map((field): string | undefined => field.String?.sval);
  const column = fields.at(-1);
  if (!column?.String || scope.outerVisible) return reference;
  const isOwn =
    (names.length === 2 && scope.names.includes(names[0] ?? '')) ||
    (names.length === 3 && scope.schema === names[0] && scope.names.includes(names[1] ?? ''));
  return isOwn ? { ...reference, fields: [column] } : reference;
}
