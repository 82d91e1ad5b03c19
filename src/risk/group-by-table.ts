import type { IndexEntry } from '../insight/index-entry.ts';
import { groupBy } from '../model/group-by.ts';

/** Index entries by the id of their table. */
export function groupByTable(entries: readonly IndexEntry[]): ReadonlyMap<string, readonly IndexEntry[]> {
  return groupBy(entries, ({ table }) => table.id);
}
