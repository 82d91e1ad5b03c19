import { printBytes } from '../../statistics/print-bytes.ts';
import { type Block, details, note, table, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, groupDigits } from '../inline.ts';
import { emptyTables, isEmpty } from '../measured/empty-tables.ts';
import { measuredOddities } from '../measured/measured-oddities.ts';
import { probeTables } from '../measured/probe-tables.ts';
import { type SidedSize, type SizedTable, tableSizes } from '../measured/table-sizes.ts';
import type { Section } from '../section.ts';

const largestShown = 12;

/** Sizes, rows and probes, where they were measured beside the dumps. */
export const data: Section = {
  id: 'data',
  title: 'Data comparison',
  build(facts) {
    const { before, after } = facts;
    const tables = tableSizes(facts);
    const probes = probeTables(facts);
    if (tables.length === 0 && probes.length === 0 && !before.statistics && !after.statistics) {
      return {
        lead: 'Nothing is known of sizes and rows: no statistics lie beside the dumps; `dumplens collect` prints the script that measures them.',
      };
    }
    return { lead: leadOf(facts, tables), blocks: blocksOf(facts, tables, probes) };
  },
};

function leadOf({ before, after }: ReportFacts, tables: readonly SizedTable[]): string {
  const sides = (['before', 'after'] as const).map((side) => {
    const { label, statistics } = side === 'before' ? before : after;
    const empty = tables.filter((entry) => isEmpty(entry[side])).length;
    const total = statistics?.totalBytes;
    if (!statistics) return `${label}: not measured`;
    const size = total === undefined ? 'size not measured' : `about ${printBytes(total)}`;
    return `${label}: ${size}, ${count(empty, 'empty table')}`;
  });
  const [a, b] = [before.statistics?.totalBytes, after.statistics?.totalBytes];
  const compared = a && b ? `; ${ratioWords(a, b, before.label, after.label)}` : '';
  return `${sides.join('; ')}${compared}.`;
}

function blocksOf(
  facts: ReportFacts,
  tables: readonly SizedTable[],
  probes: readonly Block[],
): readonly Block[] {
  const { before, after } = facts;
  const sized = tables.filter(
    (entry) => entry.before.size?.bytes !== undefined || entry.after.size?.bytes !== undefined,
  );
  const counted = tables.some(
    (entry) => (entry.before.size?.rows ?? 0) > 0 || (entry.after.size?.rows ?? 0) > 0,
  );
  const rows = (counted ? tables : sized).map((entry) => [
    code(entry.name),
    bytesOf(entry.before),
    bytesOf(entry.after),
    ratioOf(entry),
    ...(counted ? [rowsOf(entry.before), rowsOf(entry.after)] : []),
  ]);
  const titles = [
    'Table',
    `#${before.label}`,
    `#${after.label}`,
    '#Ratio',
    ...(counted ? [`#Rows, ${before.label}`, `#Rows, ${after.label}`] : []),
  ];
  return [
    ...(rows.length
      ? [
          table(
            titles,
            rows.slice(0, largestShown),
            'Largest tables, with their indexes; rows are estimates except 0',
          ),
        ]
      : []),
    ...(rows.length > largestShown
      ? [
          details(
            `${count(rows.length - largestShown, 'more table')}`,
            table(titles, rows.slice(largestShown)),
          ),
        ]
      : []),
    ...emptyTables(tables, facts),
    ...probes,
    ...measuredOddities(facts, tables).map((remark) => note('warning', remark)),
    ...collected(facts),
  ];
}

function collected({ before, after }: ReportFacts): readonly Block[] {
  const times = [before, after].flatMap(({ label, statistics }) =>
    statistics?.collectedAt ? [`${label} at ${statistics.collectedAt}`] : [],
  );
  return times.length ? [text(`Measured: ${times.join(', ')}.`)] : [];
}

function bytesOf({ here, size }: SidedSize): string {
  if (!here) return 'no table';
  if (size?.bytes !== undefined) return printBytes(size.bytes);
  return size?.rows === 0 ? 'empty' : '–';
}

function rowsOf({ size }: SidedSize): string {
  return size?.rows === undefined ? '–' : groupDigits(size.rows);
}

function ratioOf({ before, after }: SizedTable): string {
  const [a, b] = [before.size?.bytes, after.size?.bytes];
  return a && b ? `${(b / a).toFixed(2)}×` : '–';
}

function ratioWords(a: number, b: number, from: string, to: string): string {
  const [large, small] = a >= b ? [from, to] : [to, from];
  return `${large} is ${(Math.max(a, b) / Math.min(a, b)).toFixed(1)} times as large as ${small}`;
}
