import type { AstFields } from '../parse/grammar.ts';

/** A relation that columns may be named of: its name in the query, and which table it is, where it is one. */
export interface ScopeEntry {
  readonly name: string;
  /** True where the name is the table's own, so that it changes with the table. */
  readonly own: boolean;
  readonly table?: readonly [schema: string, name: string];
}

/** The relations in sight, innermost query first. */
export type Scope = readonly (readonly ScopeEntry[])[];

/** The relations that the FROM clause (or the target) of a query brings into sight. */
export function entriesOf(items: readonly AstFields[], common: ReadonlySet<string>): readonly ScopeEntry[] {
  return items.flatMap((item) => entriesOfItem(item, common));
}

function entriesOfItem(item: AstFields, common: ReadonlySet<string>): readonly ScopeEntry[] {
  if (item?.RangeVar) return [entryOf(item.RangeVar, common)];
  if (item?.JoinExpr) {
    const { larg, rarg, alias } = item.JoinExpr;
    const own = alias ? [{ name: alias.aliasname, own: false }] : [];
    return [...entriesOfItem(larg, common), ...entriesOfItem(rarg, common), ...own];
  }
  const alias = Object.values(item ?? {}).find((node: AstFields) => node?.alias) as AstFields;
  return alias ? [{ name: alias.alias.aliasname, own: false }] : [];
}

/** The entry of one relation; a name without a schema may be a common table expression. */
export function entryOf(range: AstFields, common: ReadonlySet<string> = new Set()): ScopeEntry {
  const name = range.alias?.aliasname ?? range.relname;
  const own = range.alias === undefined;
  if (range.schemaname === undefined && common.has(range.relname)) return { name, own: false };
  return { name, own, table: [range.schemaname ?? '', range.relname] };
}
