import type { Expr, ExprRef, From, SelectFromStatement } from 'pgsql-ast-parser';
import { isQuery } from '../query-form.ts';

type Refs = (ref: ExprRef) => ExprRef;

/** The clauses of a SELECT that name columns of its sources. */
const clauses = ['columns', 'where', 'groupBy', 'having', 'orderBy', 'distinct'] as const;

/**
 * Writes the columns of two SELECTs in one way, so that only what they mean is compared: `orders.id` and `id` are one
 * column where `orders` is all that is read. Servers before 18 print the table, later ones leave it out.
 */
export function spellColumnsAlike(
  before: SelectFromStatement,
  after: SelectFromStatement,
): readonly [SelectFromStatement, SelectFromStatement] {
  const [from, to] = [onlySource(before), onlySource(after)];
  if (from !== undefined && to !== undefined) return [withoutSource(before, from), withoutSource(after, to)];
  if (from !== undefined) return [withSource(before, from, after), after];
  if (to !== undefined) return [before, withSource(after, to, before)];
  return [before, after];
}

function onlySource({ from = [] }: SelectFromStatement): string | undefined {
  const [source] = from ?? [];
  return from?.length === 1 && source ? nameOf(source) : undefined;
}

function nameOf(source: From): string | undefined {
  if (source.type === 'table') return source.name.alias ?? source.name.name;
  return source.type === 'statement' ? source.alias : source.alias?.name;
}

function withoutSource(select: SelectFromStatement, source: string): SelectFromStatement {
  const shadowed = renamedOutputs(select);
  return mapColumns(select, (ref, clause) => {
    // `t.*` is `*` as an output only: `count(t.*)` counts rows that are not NULL.
    const stays = ref.table?.name !== source || ref.name === '*' || readsOutputs(clause, ref, shadowed);
    if (stays) return ref;
    const { table: _, ...bare } = ref;
    return bare;
  });
}

/** A bare column gets the name of its source where the other side, which reads more, writes that column with it. */
function withSource(
  select: SelectFromStatement,
  source: string,
  other: SelectFromStatement,
): SelectFromStatement {
  const written = new Set<string>();
  const bare = new Set<string>();
  mapColumns(other, (ref) => {
    if (ref.table === undefined) bare.add(ref.name);
    else if (ref.table.name === source) written.add(ref.name);
    return ref;
  });
  const shadowed = renamedOutputs(select);
  return mapColumns(select, (ref, clause) =>
    ref.table === undefined &&
    written.has(ref.name) &&
    !bare.has(ref.name) &&
    !readsOutputs(clause, ref, shadowed)
      ? { ...ref, table: { name: source } }
      : ref,
  );
}

/** ORDER BY and DISTINCT ON take a bare name for an output column first (manual, SELECT). */
function readsOutputs(clause: string, { name }: ExprRef, renamed: ReadonlySet<string>): boolean {
  return (clause === 'orderBy' || clause === 'distinct') && renamed.has(name);
}

/** Names of outputs that are something else than the column of that name. */
function renamedOutputs({ columns }: SelectFromStatement): ReadonlySet<string> {
  const renamed = (columns ?? []).filter(
    ({ alias, expr }) => alias && !(expr.type === 'ref' && expr.name === alias.name),
  );
  return new Set(renamed.map(({ alias }) => alias!.name));
}

function mapColumns(
  select: SelectFromStatement,
  change: (ref: ExprRef, clause: string) => ExprRef,
): SelectFromStatement {
  const mapped = clauses.map((clause) => [clause, mapRefs(select[clause], (ref) => change(ref, clause))]);
  return { ...select, ...Object.fromEntries(mapped.filter(([, value]) => value !== undefined)) };
}

/** Subqueries are left alone: their bare names may be columns of their own sources. */
function mapRefs(value: unknown, change: Refs): unknown {
  if (Array.isArray(value)) return value.map((item) => mapRefs(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Expr;
  if (node.type === 'ref') return change(node);
  if (node.type !== undefined && isQuery(node)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapRefs(item, change)]));
}
