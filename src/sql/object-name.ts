import { clipName, longestName, nameLength } from './name-length.ts';

/**
 * The name that PostgreSQL gives an index, sequence or constraint that nobody named: `table_column_label`, the longer
 * of the two names shortened first until all fits (makeObjectName in src/backend/commands/indexcmds.c).
 */
export function makeObjectName(first: string, second: string | undefined, label: string): string {
  const overhead = nameLength(label) + 1 + (second === undefined ? 0 : 1);
  const available = longestName - overhead;
  let firstBytes = nameLength(first);
  let secondBytes = second === undefined ? 0 : nameLength(second);
  while (firstBytes + secondBytes > available) {
    if (firstBytes > secondBytes) firstBytes--;
    else secondBytes--;
  }
  const parts = [
    clipName(first, firstBytes),
    ...(second === undefined ? [] : [clipName(second, secondBytes)]),
    label,
  ];
  return parts.join('_');
}
