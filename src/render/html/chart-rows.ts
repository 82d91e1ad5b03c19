import type { TableColumn } from '../../report/block.ts';
import type { ReportView } from '../../report/view.ts';
import { pairedBars, parseCellNumber } from './paired-bars.ts';
import { type SafeHtml, safeHtml } from './safe-html.ts';

/** A row of a table, with the bars that compare its numbers of the two sides. */
export interface ChartRow {
  readonly cells: readonly { readonly text: string; readonly right: boolean }[];
  readonly bars?: SafeHtml;
}

/** Rows and whether they have bars: a table that has a column of numbers for each of the two sides gets them. */
export function chartRows(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  view: Partial<Pick<ReportView, 'before' | 'after'>> | undefined,
): { readonly charted: boolean; readonly rows: readonly ChartRow[] } {
  const plain = rows.map((row) => ({
    cells: row.map((text, index) => ({ text, right: columns[index]?.align === 'right' })),
  }));
  const before = numbersFor(view?.before?.label, columns, rows);
  const after = numbersFor(view?.after?.label, columns, rows);
  const most = Math.max(0, ...(before ?? []), ...(after ?? []));
  if (!before || !after || most === 0 || rows.length < 2) return { charted: false, rows: plain };
  return {
    charted: true,
    rows: plain.map((row, index) => ({
      ...row,
      bars: safeHtml(pairedBars({ before: before[index]!, after: after[index]! }, most)),
    })),
  };
}

function numbersFor(
  label: string | undefined,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly number[] | undefined {
  const at = columns.findIndex(({ title, align }) => align === 'right' && title === label);
  const fallback = columns.findIndex(({ title, align }) => align === 'right' && title === `only ${label}`);
  const column = at >= 0 ? at : fallback;
  if (column < 0) return undefined;
  const numbers = rows.map((row) => parseCellNumber(row[column] ?? ''));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}
