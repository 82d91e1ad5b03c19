import type { TableColumn } from '../../report/block.ts';
import type { ReportView } from '../../report/view.ts';
import { pairedBars, parseCellNumber } from './paired-bars.ts';
import { type SafeHtml, safeHtml } from './safe-html.ts';

/** A row of a table, with the bars that compare its numbers of the two sides. */
export interface ChartRow {
  readonly cells: readonly { readonly text: string; readonly right: boolean; readonly title: string }[];
  readonly bars?: SafeHtml;
}

/** A table with bars: `legend` names the sides in the order of their bars; absent where there is nothing to compare. */
export interface ChartTable {
  readonly legend?: readonly [before: string, after: string];
  readonly rows: readonly ChartRow[];
}

/** Rows, with bars where a table has a column of numbers for each of the two sides. */
export function chartRows(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  view: Partial<Pick<ReportView, 'before' | 'after'>> | undefined,
): ChartTable {
  const plain = rows.map((row) => ({
    cells: row.map((text, index) => ({
      text,
      right: columns[index]?.align === 'right',
      title: columns[index]?.title ?? '',
    })),
  }));
  const labels = [view?.before?.label, view?.after?.label] as const;
  const [before, after] = labels.map((label) => numbersFor(label, columns, rows));
  if (!before || !after) return { rows: plain };
  const unit = usualUnit([...before, ...after]);
  const pairs = before.map((cell, index) => ({
    before: valueIn(unit, cell),
    after: valueIn(unit, after[index]),
  }));
  const most = Math.max(0, ...pairs.flatMap((pair) => [pair.before ?? 0, pair.after ?? 0]));
  if (most === 0 || rows.length < 2) return { rows: plain };
  return {
    legend: [labels[0]!, labels[1]!],
    rows: plain.map((row, index) => {
      const pair = pairs[index]!;
      // Bytes among counts would make the counts invisible, or stand on a scale of their own that nobody sees.
      if (pair.before === undefined && pair.after === undefined) return row;
      return {
        ...row,
        bars: safeHtml(pairedBars({ before: pair.before ?? 0, after: pair.after ?? 0 }, most)),
      };
    }),
  };
}

type CellNumber = ReturnType<typeof parseCellNumber>;

function numbersFor(
  label: string | undefined,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly CellNumber[] | undefined {
  const at = columns.findIndex(({ title, align }) => align === 'right' && title === label);
  const fallback = columns.findIndex(({ title, align }) => align === 'right' && title === `only ${label}`);
  const column = at >= 0 ? at : fallback;
  return column < 0 ? undefined : rows.map((row) => parseCellNumber(row[column] ?? ''));
}

/** The unit that most numbers have. */
function usualUnit(cells: readonly CellNumber[]): 'count' | 'bytes' {
  const bytes = cells.filter((cell) => cell?.unit === 'bytes').length;
  return bytes * 2 > cells.filter((cell) => cell && cell.value > 0).length ? 'bytes' : 'count';
}

function valueIn(unit: 'count' | 'bytes', cell: CellNumber): number | undefined {
  if (cell === undefined) return undefined;
  return cell.value === 0 || cell.unit === unit ? cell.value : undefined;
}
