import { escapeHtml } from './escape-html.ts';

/** Two numbers that are compared, each with the side that it belongs to. */
export interface NumberPair {
  readonly before: number;
  readonly after: number;
}

const width = 120;

/** Two bars, one over the other, on a scale that all pairs of a table share. The numbers stand beside them as text. */
export function pairedBars({ before, after }: NumberPair, most: number): string {
  const length = (value: number) => (most === 0 ? 0 : Math.max(value > 0 ? 2 : 0, (value / most) * width));
  const bar = (name: string, value: number, y: number) =>
    `<rect class="${escapeHtml(name)}" x="0" y="${y}" height="7" width="${Number(length(value).toFixed(1))}"/>`;
  return `<svg class="bars" viewBox="0 0 ${width} 18" width="${width}" height="18" aria-hidden="true">${bar('bar-before', before, 1)}${bar('bar-after', after, 10)}</svg>`;
}

/** The number in a cell: `1,204`, `2.8 MB`, `·` for nothing; undefined where it is no number. */
export function parseCellNumber(cell: string): number | undefined {
  const text = cell.replaceAll('`', '').trim();
  if (text === '·' || text === '–' || text === '') return 0;
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:\s*(bytes?|[kKMGT]i?B))?$/.exec(text);
  if (!match) return undefined;
  const unit = (match[2] ?? '').charAt(0).toUpperCase();
  const factor = { K: 1e3, M: 1e6, G: 1e9, T: 1e12 }[unit] ?? 1;
  return Number(match[1]!.replaceAll(',', '')) * factor;
}
