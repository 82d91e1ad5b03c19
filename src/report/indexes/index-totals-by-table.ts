import type { Snapshot } from '../../assemble/snapshot.ts';
import { indexEntries } from '../../insight/index-entry.ts';
import { displayName } from '../../model/address.ts';
import { type Block, details, table } from '../block.ts';
import { code, count, groupDigits } from '../inline.ts';

/** Above this many tables the list is folded away. */
const mostShown = 12;

/** How many indexes each table has, those behind constraints included, for the tables where the sides differ. */
export function indexTotalsByTable(before: Snapshot, after: Snapshot): readonly Block[] {
  const sides = [before, after].map(countByTable);
  const names = [...new Set(sides.flatMap((counts) => [...counts.keys()]))].sort();
  const rows = names
    .map((name) => [name, ...sides.map((counts) => counts.get(name) ?? 0)] as const)
    .filter(([, own, other]) => own !== other);
  if (rows.length === 0) return [];
  const block = table(
    ['Indexes by table, where the numbers differ', `#${before.label}`, `#${after.label}`],
    rows.map(([name, own, other]) => [code(name), groupDigits(own!), groupDigits(other!)]),
  );
  return rows.length > mostShown
    ? [details(`Indexes by table: ${count(rows.length, 'table')} differ`, block)]
    : [block];
}

function countByTable({ model }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of indexEntries(model)) {
    const name = displayName(entry.table.address);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
