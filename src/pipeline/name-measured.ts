import type { Snapshot } from '../assemble/snapshot.ts';
import type { ComparisonSettings } from '../config/comparison-settings.ts';
import { type RelationRenaming, renameStatistics } from '../statistics/rename-statistics.ts';

/** The first side with its measured data under the names that renames give its tables. */
export function nameMeasuredBefore(side: Snapshot, { renames }: ComparisonSettings): Snapshot {
  const moved = renames.filter(({ kind }) => kind !== 'column');
  if (moved.length === 0) return side;
  const rename: RelationRenaming = (schema, name) => {
    const to = moved.find(({ from }) => from[0] === schema && from[1] === name)?.to;
    return to ? [to[0]!, to[1]!] : [schema, name];
  };
  const names = new Map(moved.map(({ from, to }) => [from.join('.'), to.join('.')]));
  const rows = Object.fromEntries(
    Object.entries(side.ledger.rows).map(([name, number]) => [names.get(name) ?? name, number]),
  );
  return {
    ...side,
    ledger: { ...side.ledger, rows },
    ...(side.statistics ? { statistics: renameStatistics(side.statistics, rename) } : {}),
  };
}

/** The second side with its statistics under the schemas of the first, as its dump was read. */
export function nameMeasuredAfter(side: Snapshot, { schemas }: ComparisonSettings): Snapshot {
  if (!side.statistics) return side;
  const own = new Map(Object.entries(schemas).map(([from, to]) => [to, from]));
  if (own.size === 0) return side;
  return {
    ...side,
    statistics: renameStatistics(side.statistics, (schema, name) => [own.get(schema) ?? schema, name]),
  };
}
