import { sliceList, splitAtCommas } from '../parse/slice.ts';
import type { CarriedData } from '../source/raw-statement.ts';

/**
 * The values of one column in kept rows: lines of COPY, or whole INSERT statements. `columns` is the order of the
 * table, which COPY rows and an INSERT without a column list follow. NULLs are left out.
 */
export function readColumnValues(
  { lines }: CarriedData,
  columns: readonly string[],
  column: string,
): readonly string[] {
  return lines.flatMap((line) =>
    /^\s*INSERT\s+INTO\b/i.test(line) ? fromInsert(line, columns, column) : fromCopy(line, columns, column),
  );
}

/** Text format: fields between tabs, `\N` for NULL (https://www.postgresql.org/docs/18/sql-copy.html). */
function fromCopy(line: string, columns: readonly string[], column: string): readonly string[] {
  const field = line.replace(/\r$/, '').split('\t')[columns.indexOf(column)];
  return field === undefined || field === '\\N' ? [] : [unescapeField(field)];
}

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** Backslash sequences of COPY: a control character, octal or hexadecimal digits, or the character itself. */
function unescapeField(field: string): string {
  return field.replace(/\\(?:([0-7]{1,3})|x([0-9a-f]{1,2})|(.))/gi, (_all, octal, hex, character) =>
    octal || hex
      ? String.fromCharCode(Number.parseInt(octal ?? hex, octal ? 8 : 16))
      : (controls[character] ?? character),
  );
}

function fromInsert(statement: string, columns: readonly string[], column: string): readonly string[] {
  const [head, named] =
    /^\s*INSERT\s+INTO\s+[^\s(]+\s*(?:\(([^)]*)\)\s*)?(?:OVERRIDING\s+\w+\s+VALUE\s+)?VALUES\s*/i.exec(
      statement,
    ) ?? [];
  if (head === undefined) return [];
  const order = named ? splitAtCommas(named).map((name) => name.replaceAll('"', '')) : columns;
  const at = order.indexOf(column);
  return splitAtCommas(statement.slice(head.length)).flatMap((row) => {
    const value = row.startsWith('(') ? sliceList(row, 0)[at] : undefined;
    return value === undefined || /^NULL$/i.test(value) ? [] : [literal(value)];
  });
}

/** A literal without its quotes and cast; numbers as they are. */
function literal(value: string): string {
  const quoted = /^E?'((?:[^']|'')*)'/i.exec(value)?.[1];
  return quoted === undefined ? value.replace(/::.*$/, '') : quoted.replaceAll("''", "'");
}
