import type { RawStatement } from '../source/raw-statement.ts';
import { detach } from './detach.ts';

const copyFromStdin = /^COPY\s+((?:"(?:[^"]|"")*"|[^\s("])+).*\bFROM\s+stdin\b/is;
const insertInto = /^INSERT\s+INTO\s+(?:ONLY\s+)?((?:"(?:[^"]|"")*"|[^\s("])+)\s*(\()?/i;

/** The table and the number of rows of an INSERT with values; undefined for any other statement. */
export function readInsert(
  head: string,
  beginning: () => string,
  groups: number,
): { readonly table: string; readonly rows: number } | undefined {
  const insert = insertInto.exec(head);
  if (!insert || !/\bVALUES\b/i.test(beginning())) return undefined;
  return { table: plainName(insert[1]!), rows: Math.max(1, groups - (insert[2] ? 1 : 0)) };
}

/** The table of a COPY whose rows follow in the file; undefined for any other statement. */
export function copiedTable(head: string): string | undefined {
  const copy = copyFromStdin.exec(head);
  return copy ? plainName(copy[1]!) : undefined;
}

/** True for the rows of one table in two INSERTs, which count as one statement. */
export function foldable(a: RawStatement, b: RawStatement): boolean {
  return a.form === 'data' && b.form === 'data' && a.data?.table === b.data?.table && /^INSERT/i.test(b.text);
}

/** Two statements with rows as one. */
export function fold(a: RawStatement, b: RawStatement): RawStatement {
  const data = {
    table: a.data!.table,
    rows: a.data!.rows + b.data!.rows,
    lines: [...a.data!.lines, ...b.data!.lines],
  };
  return { ...a, data, count: a.count + b.count, complete: b.complete, span: { ...a.span, end: b.span.end } };
}

function plainName(quoted: string): string {
  return detach(quoted.replace(/"((?:[^"]|"")*)"/g, (_, name: string) => name.replaceAll('""', '"')));
}
