import type { Snapshot } from '../../assemble/snapshot.ts';
import { type Address, objectId } from '../../model/address.ts';
import { quoteName } from '../../sql/quote.ts';
import { sizeOf, type TableSize } from '../../statistics/size-of.ts';
import type { ReportFacts } from '../facts.ts';

/** A table with what is known of its size on each side; `here` says whether the side has the table at all. */
export interface SizedTable {
  readonly path: readonly string[];
  readonly name: string;
  readonly before: SidedSize;
  readonly after: SidedSize;
}

/** What one side knows of a table's size. */
export interface SidedSize {
  readonly here: boolean;
  readonly size: TableSize | undefined;
}

/** All tables of either side of which any size is known, the largest first. */
export function tableSizes({ before, after }: Pick<ReportFacts, 'before' | 'after'>): readonly SizedTable[] {
  const tables = new Map<string, SizedTable>();
  for (const { model } of [before, after]) {
    for (const { address } of model.objects.values()) {
      if (address.kind !== 'table' && address.kind !== 'materialized view') continue;
      const name = quoteName(address.path);
      if (tables.has(name)) continue;
      const [here, there] = [sided(before, address), sided(after, address)];
      if (here.size || there.size) tables.set(name, { path: address.path, name, before: here, after: there });
    }
  }
  return [...tables.values()].sort((a, b) => largest(b) - largest(a) || (a.name < b.name ? -1 : 1));
}

function sided(side: Snapshot, address: Address): SidedSize {
  const here = side.model.objects.has(objectId(address));
  return { here, size: here ? sizeOf(side, address.path) : undefined };
}

function largest({ before, after }: SizedTable): number {
  return Math.max(before.size?.bytes ?? -1, after.size?.bytes ?? -1);
}
