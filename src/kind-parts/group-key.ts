import type { ReadContext } from '../kind-contract/reader.ts';
import type { Address } from '../model/address.ts';
import { type AstFields, parseQuery } from '../parse/grammar.ts';

type Context = Omit<ReadContext, 'statement'>;
type KeyProps = { readonly type?: string; readonly columns?: readonly string[] };

/**
 * Completes views that show columns which they do not group by: PostgreSQL takes them where the primary key of their
 * table is among what is grouped by, and the view depends on that key
 * (https://www.postgresql.org/docs/18/queries-table-expressions.html, GROUP BY).
 */
export function finishGroupKeys(kind: string): (context: Context) => void {
  return (context) => {
    for (const id of context.ids(kind)) {
      const { address, parent, props } = context.get<{ readonly query: string }>(id)!;
      if (!/\bGROUP\s+BY\b/i.test(props.query)) continue;
      const references = selectsIn(parseQuery(props.query)).flatMap((select) => groupKeys(select, context));
      if (references.length) context.define(address, props, { ...(parent ? { parent } : {}), references });
    }
  };
}

function selectsIn(value: AstFields): readonly AstFields[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(selectsIn);
  return value.groupClause && value.targetList ? [value, ...inner] : inner;
}

function groupKeys(select: AstFields, context: Context): readonly Address[] {
  const grouped = new Set(columnNames(select.groupClause));
  const shown: readonly AstFields[] = select.targetList;
  if (!shown.some(({ ResTarget }) => ResTarget?.val?.ColumnRef && !grouped.has(lastName(ResTarget.val))))
    return [];
  return relationsIn(select.fromClause).flatMap((names) => {
    const table = context.find('relation', names);
    const keys = (table === undefined ? [] : context.children(table)).map((id) => context.get<KeyProps>(id)!);
    return keys
      .filter(
        ({ props }) => props.type === 'primary key' && props.columns?.every((name) => grouped.has(name)),
      )
      .map(({ address }) => address);
  });
}

function columnNames(nodes: readonly AstFields[]): readonly string[] {
  return nodes.filter(({ ColumnRef }) => ColumnRef).map(lastName);
}

function lastName({ ColumnRef }: AstFields): string {
  return ColumnRef.fields.at(-1)?.String?.sval ?? '';
}

function relationsIn(value: AstFields): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [];
  const { RangeVar: relation } = value;
  if (relation) return relation.schemaname ? [[relation.schemaname, relation.relname]] : [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'RangeSubselect' ? [] : relationsIn(inner),
  );
}
