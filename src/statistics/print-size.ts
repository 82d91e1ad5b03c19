import { printBytes } from './print-bytes.ts';
import type { TableSize } from './size-of.ts';

/** A table's size for people: `empty`, `8.9 MB`, `2.1 MB, about 12,000 rows`; undefined where neither is known. */
export function printSize({ bytes, rows, counted }: TableSize): string | undefined {
  if (rows === 0) return 'empty';
  const parts = [
    ...(bytes === undefined ? [] : [printBytes(bytes)]),
    ...(rows === undefined ? [] : [`${counted ? '' : 'about '}${printRows(rows)}`]),
  ];
  return parts.length ? parts.join(', ') : undefined;
}

function printRows(rows: number): string {
  return `${String(rows).replace(/\B(?=(\d{3})+(?!\d))/g, ',')} ${rows === 1 ? 'row' : 'rows'}`;
}
