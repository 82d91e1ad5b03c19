import type { ProbeResult } from '../../statistics/statistics.ts';
import { type Block, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { groupDigits } from '../inline.ts';

type Value = ProbeResult['rows'][number][string] | undefined;

const mostRows = 50;

/**
 * The probes of both sides as tables, one per name. A probe whose first column tells its rows apart is joined by it,
 * with a column per side; other rows stand below each other under the label of their side.
 */
export function probeTables({ before, after }: Pick<ReportFacts, 'before' | 'after'>): readonly Block[] {
  const own = (side: ReportFacts['before'], name: string) =>
    side.statistics?.probes.find((probe) => probe.name === name);
  const names = [before, after].flatMap(({ statistics }) => statistics?.probes.map(({ name }) => name) ?? []);
  return [...new Set(names)].map((name) =>
    probeTable(name, [before.label, after.label], [own(before, name), own(after, name)]),
  );
}

function probeTable(
  name: string,
  labels: readonly [string, string],
  sides: readonly [ProbeResult | undefined, ProbeResult | undefined],
): Block {
  const columns = [...new Set(sides.flatMap((side) => side?.rows.flatMap((row) => Object.keys(row)) ?? []))];
  const [key, ...values] = columns;
  const keys = sides.map((side) => side?.rows.map((row) => row[key!]) ?? []);
  const joined =
    values.length > 0 &&
    keys.every(
      (list) => new Set(list).size === list.length && list.every((value) => typeof value === 'string'),
    );
  if (!joined) {
    const rows = sides.flatMap((side, at) =>
      (side?.rows ?? []).map((row) => [labels[at]!, ...columns.map((column) => print(row[column]))]),
    );
    return table(['Side', ...columns.map((column) => titleOf(column, sides))], rows.slice(0, mostRows), name);
  }
  const rows = [...new Set(keys.flat())].map((value) => [
    print(value),
    ...values.flatMap((column) =>
      sides.map((side) => print(side?.rows.find((row) => row[key!] === value)?.[column])),
    ),
  ]);
  const titles = values.flatMap((column) => {
    const title = titleOf(column, sides);
    const mark = title.startsWith('#') ? '#' : '';
    // The name of a single column of values is said by the probe's name.
    return labels.map((label) => (values.length > 1 ? `${title}, ${label}` : `${mark}${label}`));
  });
  return table([key!, ...titles], rows.slice(0, mostRows), name);
}

/** A column of numbers is aligned to the right, which `#` asks for. */
function titleOf(column: string, sides: readonly (ProbeResult | undefined)[]): string {
  const values = sides.flatMap((side) => side?.rows.map((row) => row[column]) ?? []);
  return values.some((value) => typeof value === 'number') ? `#${column}` : column;
}

function print(value: Value): string {
  if (value === undefined || value === null) return '–';
  return typeof value === 'number' && Number.isInteger(value) ? groupDigits(value) : String(value);
}
