import { quoteIdentifier } from '../sql/quote.ts';
import { type KnownColumns, relationKey } from './known-columns.ts';
import type { LocatedColumn, LocatedNames } from './locate-names.ts';
import { columnKey, type NameMap, objectKey } from './name-map.ts';
import type { ScopeEntry } from './scope.ts';
import type { TextEdits } from './text-edits.ts';
import type { TokenList } from './token-list.ts';

/** Columns in expressions, and the tables that they are qualified with. */
export function editColumns(
  { columns }: LocatedNames,
  list: TokenList,
  map: NameMap,
  known: KnownColumns,
  edits: TextEdits,
  offset: (location: number) => number,
): void {
  for (const column of columns) {
    const first = list.at(offset(column.location));
    if (first < 0 || column.fields.length > 2) continue;
    const entry = resolve(column, known);
    if (!entry?.table) continue;
    const [schema, table] = entry.table;
    const renamedTable = map.objects.get(objectKey('relation', schema, table));
    const qualified = column.fields.length === 2;
    if (entry.own && renamedTable !== undefined && (qualified || column.fields[0] === entry.name)) {
      const { start, end } = list.tokens[first]!;
      edits.replace(start, end, quoteIdentifier(renamedTable));
    }
    const name = column.fields.at(-1)!;
    const renamed = known.renamed.get(columnKey(schema, table, name));
    const token = list.tokens[qualified ? first + 2 : first];
    if (renamed === undefined || !token || name === '*') continue;
    // PostgreSQL keeps the name of a view's column when the column of the table gets another.
    const kept = column.namesOutput ? ` AS ${quoteIdentifier(name)}` : '';
    edits.replace(token.start, token.end, `${quoteIdentifier(renamed)}${kept}`);
  }
}

/** The relation that a column reference belongs to, as far as the dump tells. */
function resolve({ fields, scope }: LocatedColumn, known: KnownColumns): ScopeEntry | undefined {
  const [first, second] = fields as [string, string?];
  for (const level of scope) {
    if (second !== undefined) {
      const entry = level.find(({ name }) => name === first);
      if (entry) return entry;
      continue;
    }
    const holder = level.find(({ table }) => table && known.columns.get(relationKey(...table))?.has(first));
    if (holder) return holder;
    // A relation's name alone is its whole row.
    const row = level.find(({ name, own }) => own && name === first);
    if (row) return row;
  }
  return undefined;
}
