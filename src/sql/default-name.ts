import { clipName, longestName, nameLength } from './name-length.ts';
import { makeObjectName } from './object-name.ts';

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
    if (nameLength(joined) > longestName) break;
  }
  return joined;
}

/** The name under which something that is to go is kept for a while. */
export function deprecatedName(name: string): string {
  return clipName(`zz_deprecated_${name}`);
}
