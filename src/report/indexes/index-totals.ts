import type { Snapshot } from '../../assemble/snapshot.ts';
import { type IndexEntry, indexEntries } from '../../insight/index-entry.ts';
import { type Block, type Inline, table } from '../block.ts';
import { count, groupDigits } from '../inline.ts';

/** How many indexes of which sort each side has. */
export interface IndexTotals {
  readonly empty: boolean;
  /** `staging: 89 = 47 indexes + 42 constraint-backed`, one per side. */
  readonly sentences: readonly Inline[];
  readonly block: Block;
}

const rows: readonly (readonly [string, (entry: IndexEntry) => boolean])[] = [
  ['All', () => true],
  ['made by CREATE INDEX', ({ backs }) => backs === undefined],
  ['behind a constraint', ({ backs }) => backs !== undefined],
  ['Unique, constraints left out', ({ backs, definition }) => backs === undefined && definition.unique],
  ['Partial', ({ definition }) => definition.predicate !== undefined],
  ['On expressions', ({ definition }) => definition.keys.some((key) => key.includes('('))],
  ['Covering (INCLUDE)', ({ definition }) => definition.include.length > 0],
  ['Parts of an index of a partitioned table', ({ isPart }) => isPart],
];

/** Counts the indexes of both sides by sort and by access method; sorts that neither side has are left out. */
export function indexTotals(before: Snapshot, after: Snapshot): IndexTotals {
  const sides = [before, after].map(({ label, model }) => ({ label, entries: indexEntries(model) }));
  const methods = [
    ...new Set(sides.flatMap(({ entries }) => entries.map(({ definition }) => definition.method))),
  ].sort();
  const sorts = [
    ...rows,
    ...methods.map(
      (method) => [`Method ${method}`, ({ definition }: IndexEntry) => definition.method === method] as const,
    ),
  ];
  const counted = sorts
    .map(([name, is]) => [name, ...sides.map(({ entries }) => entries.filter(is).length)] as const)
    .filter(([, ...counts]) => counts.some((number) => Number(number) > 0));
  return {
    empty: sides.every(({ entries }) => entries.length === 0),
    sentences: sides.map(({ label, entries }) => {
      const backed = entries.filter(({ backs }) => backs).length;
      return `${label}: ${groupDigits(entries.length)} = ${count(entries.length - backed, 'index', 'indexes')} + ${groupDigits(backed)} constraint-backed`;
    }),
    block: table(
      ['Indexes', `#${before.label}`, `#${after.label}`],
      counted.map(([name, ...counts]) => [name, ...counts.map((number) => groupDigits(Number(number)))]),
    ),
  };
}
