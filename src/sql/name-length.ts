/**
 * The bytes that a name may have, NAMEDATALEN - 1; PostgreSQL cuts a longer one
 * (https://www.postgresql.org/docs/18/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS).
 */
export const longestName = 63;

const encoder = new TextEncoder();

/** The length of a name in bytes of UTF-8, as PostgreSQL counts it. */
export function nameLength(name: string): number {
  return encoder.encode(name).length;
}

/** The longest beginning of a name that has at most so many bytes; characters stay whole. */
export function clipName(name: string, bytes = longestName): string {
  let room = bytes;
  let clipped = '';
  for (const character of name) {
    room -= nameLength(character);
    if (room < 0) break;
    clipped += character;
  }
  return clipped;
}

/** A name with an ending, cut before the ending where both are too long. */
export function nameWithEnding(name: string, ending: string): string {
  return `${clipName(name, longestName - nameLength(ending))}${ending}`;
}
