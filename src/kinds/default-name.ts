const encoder = new TextEncoder();
/** NAMEDATALEN - 1: the bytes that a name may have. */
const longest = 63;

/**
 * The name that PostgreSQL makes of a table, columns and a label (makeObjectName of src/backend/commands/indexcmds.c):
 * joined by underscores and cut to 63 bytes, the longer part first.
 */
export function makeObjectName(first: string, second: string | undefined, label: string): string {
  const room = longest - byteLength(label) - 1 - (second === undefined ? 0 : 1);
  let firstBytes = byteLength(first);
  let secondBytes = second === undefined ? 0 : byteLength(second);
  while (firstBytes + secondBytes > room) {
    if (firstBytes > secondBytes) firstBytes--;
    else secondBytes--;
  }
  const middle = second === undefined ? '' : `_${clip(second, secondBytes)}`;
  return `${clip(first, firstBytes)}${middle}_${label}`;
}

/** The first of makeObjectName's names, then of those with 1, 2, … after the label, that is not taken. */
export function chooseName(
  first: string,
  second: string | undefined,
  label: string,
  isTaken: (name: string) => boolean,
): string {
  for (let pass = 0; ; pass++) {
    const name = makeObjectName(first, second, pass === 0 ? label : `${label}${pass}`);
    if (!isTaken(name)) return name;
  }
}

/** Column names joined for a default name; PostgreSQL stops when there are enough for any name. */
export function joinColumnNames(columns: readonly string[]): string {
  let joined = '';
  for (const column of columns) {
    joined += joined === '' ? column : `_${column}`;
    if (byteLength(joined) > longest) break;
  }
  return joined;
}

/** A name with an ending, cut to 63 bytes before the ending. */
export function nameWithEnding(name: string, ending: string): string {
  return `${clip(name, longest - byteLength(ending))}${ending}`;
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The longest beginning of a text that has at most so many bytes; characters stay whole. */
function clip(text: string, bytes: number): string {
  let room = bytes;
  let clipped = '';
  for (const character of text) {
    room -= byteLength(character);
    if (room < 0) break;
    clipped += character;
  }
  return clipped;
}
