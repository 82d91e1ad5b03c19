import type { IndexEntry } from '../insight/index-entry.ts';

/** Index entries by the id of their table. */
export function groupByTable(entries: readonly IndexEntry[]): ReadonlyMap<string, readonly IndexEntry[]> {
  const tables = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const known = tables.get(entry.table.id);
    if (known) known.push(entry);
    else tables.set(entry.table.id, [entry]);
  }
  return tables;
}
