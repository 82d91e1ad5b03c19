import type { Snapshot } from '../../assemble/snapshot.ts';
import { printBytes } from '../../statistics/print-bytes.ts';
import type { Statistics } from '../../statistics/statistics.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';
import type { SizedTable } from './table-sizes.ts';

/** A fifth of a table's rows dead, and at least this many, is more than autovacuum leaves by default. */
const deadRowsWorthSaying = 1000;
const sequenceNearEnd = 0.7;

/** What the measured figures say that somebody should look at: sums that do not fit, invalid indexes, dead rows, sequences near their end, extensions of different versions. */
export function measuredOddities(facts: ReportFacts, tables: readonly SizedTable[]): readonly Inline[] {
  const { before, after } = facts;
  return [
    ...[before, after].flatMap((side) => oddSums(side, tables, side === before ? 'before' : 'after')),
    ...[before, after].flatMap(({ label, statistics }) => (statistics ? ofOneSide(label, statistics) : [])),
    ...versions(facts),
  ];
}

function oddSums(
  { label, statistics }: Snapshot,
  tables: readonly SizedTable[],
  side: 'before' | 'after',
): readonly Inline[] {
  const total = statistics?.totalBytes;
  const sum = tables.reduce((bytes, entry) => bytes + (entry[side].size?.bytes ?? 0), 0);
  if (total === undefined || sum <= total) return [];
  return [
    `${label}: the tables add up to ${printBytes(sum)}, more than the ${printBytes(total)} measured as a whole; the two were measured in different ways.`,
  ];
}

function ofOneSide(label: string, { indexes, tables, sequences }: Statistics): readonly Inline[] {
  const invalid = indexes.filter(({ valid }) => valid === false);
  const dead = tables.filter(
    ({ rows, deadRows = 0 }) => deadRows >= deadRowsWorthSaying && deadRows * 5 >= (rows ?? 0) + deadRows,
  );
  const near = sequences.filter(
    ({ lastValue, maxValue }) => Number(lastValue) / Number(maxValue) >= sequenceNearEnd,
  );
  return [
    ...(invalid.length
      ? [
          `${label}: ${count(invalid.length, 'index is', 'indexes are')} invalid (${enumerate(invalid.map(({ schema, name }) => code(`${schema}.${name}`)))}); pg_dump leaves them out, and CREATE INDEX under such a name fails.`,
        ]
      : []),
    ...(dead.length
      ? [
          `${label}: many dead rows in ${enumerate(dead.map(({ schema, name, deadRows }) => `${code(`${schema}.${name}`)} (${groupDigits(deadRows!)})`))}.`,
        ]
      : []),
    ...(near.length
      ? [
          `${label}: ${enumerate(near.map(({ schema, name, lastValue, maxValue }) => `${code(`${schema}.${name}`)} has used ${Math.floor((Number(lastValue) / Number(maxValue)) * 100)} % of its values`))}.`,
        ]
      : []),
  ];
}

function versions({ before, after }: ReportFacts): readonly Inline[] {
  const there = new Map(after.statistics?.extensions.map(({ name, version }) => [name, version]) ?? []);
  return (before.statistics?.extensions ?? []).flatMap(({ name, version }) => {
    const other = there.get(name);
    if (other === undefined || other === version) return [];
    return [
      `Extension ${code(name)} is version ${version} in ${before.label} and ${other} in ${after.label}; no dump shows that.`,
    ];
  });
}
