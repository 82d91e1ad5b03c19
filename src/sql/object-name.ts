/** Identifiers are cut to this many bytes (NAMEDATALEN - 1). */
const identifierBytes = 63;

/**
 * The name that PostgreSQL gives an index, sequence or constraint that nobody named: `table_column_label`, the longer
 * of the two names shortened first until all fits (makeObjectName in src/backend/commands/indexcmds.c).
 */
export function makeObjectName(first: string, second: string | undefined, label: string): string {
  const overhead = byteLength(label) + 1 + (second === undefined ? 0 : 1);
  const available = identifierBytes - overhead;
  let firstBytes = byteLength(first);
  let secondBytes = second === undefined ? 0 : byteLength(second);
  while (firstBytes + secondBytes > available) {
    if (firstBytes > secondBytes) firstBytes--;
    else secondBytes--;
  }
  const parts = [
    clip(first, firstBytes),
    ...(second === undefined ? [] : [clip(second, secondBytes)]),
    label,
  ];
  return parts.join('_');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Cuts between characters, as pg_mbcliplen does. */
function clip(text: string, bytes: number): string {
  let result = '';
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > bytes) break;
    result += character;
  }
  return result;
}
