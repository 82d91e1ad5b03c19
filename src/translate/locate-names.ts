import type { AstFields } from '../parse/grammar.ts';
import type { Statement } from '../parse/statement.ts';
import { entriesOf, entryOf, type Scope, type ScopeEntry } from './scope.ts';

/** A column that an expression names, with the relations in sight there. */
export interface LocatedColumn {
  readonly location: number;
  readonly fields: readonly string[];
  readonly scope: Scope;
  /** True for an output column that has its name from the column: a rename must keep that name. */
  readonly namesOutput: boolean;
}

/** The names in a statement whose places the grammar tells; locations are the grammar's. */
export interface LocatedNames {
  readonly columns: readonly LocatedColumn[];
  readonly calls: ReadonlySet<number>;
  readonly types: ReadonlySet<number>;
  /** Constants that are cast to regclass and its like. */
  readonly registered: readonly { readonly location: number; readonly text: string }[];
  readonly roles: readonly { readonly location: number; readonly name: string }[];
}

/** Finds the names in a statement; columns outside queries are those of the statement's own relation. */
export function locateNames({ fields, node }: Statement): LocatedNames {
  const found = {
    columns: [] as LocatedColumn[],
    calls: new Set<number>(),
    types: new Set<number>(),
    registered: [] as { location: number; text: string }[],
    roles: [] as { location: number; name: string }[],
  };
  const own = ownRelation(fields);
  visit(node, own ? [relationScope(own)] : [], new Set(), false);
  return found;

  function visit(value: AstFields, scope: Scope, common: ReadonlySet<string>, output: boolean): void {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, scope, common, output);
      return;
    }
    for (const key in value) {
      const child = value[key];
      if (child === null || typeof child !== 'object') continue;
      switch (key) {
        case 'ColumnRef':
          found.columns.push({
            location: child.location ?? 0,
            fields: child.fields.map((field: AstFields) => field.String?.sval ?? '*'),
            scope,
            namesOutput: output,
          });
          continue;
        case 'FuncCall':
          found.calls.add(child.location ?? 0);
          break;
        case 'TypeCast':
          noteRegistered(child);
          break;
        case 'ResTarget':
          visit(
            child,
            scope,
            common,
            output && child.name === undefined && child.val?.ColumnRef !== undefined,
          );
          continue;
        case 'PublicationTable':
          visit(child, [relationScope(child.relation), ...scope], common, false);
          continue;
      }
      if (Array.isArray(child.names) && child.typemod !== undefined) found.types.add(child.location ?? 0);
      if (child.roletype === 'ROLESPEC_CSTRING')
        found.roles.push({ location: child.location ?? 0, name: child.rolename });
      if (
        Array.isArray(child.targetList) ||
        Array.isArray(child.fromClause) ||
        child.op?.startsWith?.('SETOP')
      ) {
        visitQuery(child, scope, common);
      } else visit(child, scope, common, key === 'targetList' || key === 'val' ? output : false);
    }
  }

  function visitQuery(query: AstFields, outer: Scope, outerCommon: ReadonlySet<string>): void {
    const names = (query.withClause?.ctes ?? []).map((cte: AstFields) => cte.CommonTableExpr.ctename);
    const common = new Set([...outerCommon, ...names]);
    const sources = [
      ...(query.relation?.relname ? [{ RangeVar: query.relation }] : []),
      ...(query.fromClause ?? []),
      ...(query.usingClause ?? []),
    ];
    const entries = entriesOf(sources, common);
    const scope: Scope = entries.length ? [entries, ...outer] : outer;
    const { targetList = [], ...rest } = query;
    visit(targetList, scope, common, true);
    visit(rest, scope, common, false);
  }

  function noteRegistered({ arg, typeName }: AstFields): void {
    const constant = arg?.A_Const;
    const type: string = typeName?.names?.at(-1)?.String?.sval ?? '';
    if (constant?.sval?.sval && type.startsWith('reg')) {
      found.registered.push({ location: constant.location ?? 0, text: constant.sval.sval });
    }
  }
}

/** The table that a statement is about: CREATE TABLE, ALTER TABLE, CREATE INDEX, TRIGGER, POLICY, RULE. */
export function ownRelation(fields: AstFields): AstFields | undefined {
  const range = fields?.base?.relation ?? fields?.relation ?? fields?.table;
  return range?.relname === undefined ? undefined : range;
}

/** NEW and OLD are rows of the table in triggers and rules. */
function relationScope(range: AstFields): readonly ScopeEntry[] {
  const entry = entryOf(range);
  return [entry, { ...entry, name: 'new', own: false }, { ...entry, name: 'old', own: false }];
}
