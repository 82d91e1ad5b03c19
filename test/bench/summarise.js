import { bareParse } from './choose-commands.js';

/** @typedef {{ label: string, times: readonly (number | undefined)[], peak?: number }} Measured
 * times in milliseconds, one per round; `peak` in MB
 * @typedef {{ label: string, median?: number, min?: number, max?: number, peak?: number, timeRatio?: number,
 *   peakRatio?: number }} Figures ratios are to the bare parse of the same pair in the same run */

/**
 * Medians, extremes and ratios of what was measured on one pair.
 * @param {readonly Measured[]} measured
 * @returns {Figures[]}
 */
export function summarise(measured) {
  const figures = measured.map(({ label, times, peak }) => {
    const sorted = times.filter((time) => time !== undefined).sort((a, b) => a - b);
    return { label, median: medianOf(sorted), min: sorted[0], max: sorted.at(-1), peak };
  });
  const floor = figures.find(({ label }) => label === bareParse);
  return figures.map((figure) => ({
    ...figure,
    timeRatio: ratio(figure.median, floor?.median),
    peakRatio: ratio(figure.peak, floor?.peak),
  }));
}

/**
 * A table for people, one line per command.
 * @param {readonly Figures[]} figures
 */
export function printTable(figures) {
  const head = ['', 'median', 'min–max', '× parse', 'peak', '× parse'];
  const rows = figures.map(({ label, median, min, max, timeRatio, peak, peakRatio }) => [
    label,
    median === undefined ? 'failed' : `${median.toFixed(0)} ms`,
    min === undefined || max === undefined ? '' : `${min.toFixed(0)}–${max.toFixed(0)}`,
    timeRatio?.toFixed(2) ?? '',
    peak === undefined ? '' : `${peak.toFixed(0)} MB`,
    peakRatio?.toFixed(2) ?? '',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}

/** @param {readonly number[]} sorted */
function medianOf(sorted) {
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1 || sorted.length === 0) return sorted[half];
  return (sorted[half - 1] + sorted[half]) / 2;
}

/** @param {number | undefined} value @param {number | undefined} floor */
function ratio(value, floor) {
  return value === undefined || floor === undefined ? undefined : value / floor;
}
