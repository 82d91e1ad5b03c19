import { makeObjectName } from '../sql/object-name.ts';

const encoder = new TextEncoder();
/** NAMEDATALEN - 1: the bytes that a name may have. */
const longest = 63;

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

/** The name under which something that is to go is kept for a while. */
export function deprecatedName(name: string): string {
  const beginning = 'zz_deprecated_';
  return `${beginning}${clip(name, longest - byteLength(beginning))}`;
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
