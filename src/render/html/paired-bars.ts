/** Two numbers that are compared, each with the side that it belongs to. */
export interface NumberPair {
  readonly before: number;
  readonly after: number;
}

const width = 120;

/**
 * Two bars, one over the other, on a scale that all pairs of a table share: the first hollow, the second filled, so that
 * no colour is needed to tell them apart. The numbers stand beside them as text.
 */
export function pairedBars({ before, after }: NumberPair, most: number): string {
  const length = (value: number) =>
    most === 0 ? 0 : Math.max(value > 0 ? 2 : 0, (value / most) * (width - 1));
  const bar = (name: string, value: number, y: number) =>
    value === 0
      ? ''
      : `<rect class="${name}" x="0.5" y="${y}" height="6" width="${Number(length(value).toFixed(1))}"/>`;
  return `<svg class="bars" viewBox="0 0 ${width} 18" width="${width}" height="18" aria-hidden="true">${bar('bar-before', before, 1.5)}${bar('bar-after', after, 10.5)}</svg>`;
}

/** The number in a cell: `1,204`, `2.8 MB`, `·` and `empty` for nothing; undefined where it is no number. */
export function parseCellNumber(
  cell: string,
): { readonly value: number; readonly unit: 'count' | 'bytes' } | undefined {
  const text = cell.replaceAll('`', '').trim();
  if (text === '·' || text === '–' || text === '' || text === 'empty') return { value: 0, unit: 'count' };
  const match = /^(\d[\d,]*(?:\.\d+)?)(?:\s*(bytes?|[KMGTP]B))?$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]!.replaceAll(',', ''));
  if (!match[2]) return { value, unit: 'count' };
  return { value: value * 1024 ** 'BKMGTP'.indexOf(match[2].charAt(0).toUpperCase()), unit: 'bytes' };
}
