import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import type { Writer } from './recognise-writer.ts';

const dumpHere = 'dumplens reads what `pg_dump --schema-only` writes';
/** What `docker compose logs` or a logger writes before each line. */
const prefix = /^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,]+\S*\s+|[\w-]+\s*\| )/;

/** Says what a file holds in which there is no SQL, and shows where it begins, or the first of its problems. */
export function describeUnread(
  file: SnapshotFile,
  writer: Writer | undefined,
  problem: Diagnostic | undefined,
): Diagnostic {
  const first = file.statements.find(({ form, text }) => form !== 'psql' && text.trim() !== '');
  const logged = first && prefix.exec(first.text)?.[0];
  const what = writer
    ? `is ${writer.name}, no dump of PostgreSQL`
    : first
      ? `holds no SQL that PostgreSQL knows${problem ? `: ${problem.message}` : ''}`
      : 'holds only comments';
  const begin = first && { file: file.path, text: first.text, firstLine: first.span.line, offset: 0 };
  const place = first?.form === 'sql' ? (problem?.place ?? begin) : begin;
  return {
    code: 'no-sql',
    severity: 'error',
    message: `${file.path} ${what}`,
    file: file.path,
    ...(place ? { place } : {}),
    hint:
      (writer?.related ? dumpHere : writer?.hint) ??
      (logged
        ? `its lines begin with what a logger wrote (${logged.trim()}): take that off, or write the dump with --file`
        : dumpHere),
  };
}

/** Says that a file comes from a relative of PostgreSQL. */
export function describeWriter({ path }: SnapshotFile, { name, hint }: Writer): Diagnostic {
  return { code: 'other-system', severity: 'warning', message: `${path} is ${name}`, file: path, hint };
}

/** Says that a file is SQL, and creates nothing. */
export function describeEmpty({ path, statements }: SnapshotFile): Diagnostic {
  const onlyRows = statements.some(({ form }) => form === 'data');
  return {
    code: 'no-objects',
    // A database may be empty: the plan then fills it.
    severity: onlyRows ? 'warning' : 'note',
    message: onlyRows ? `${path} holds rows and no schema` : `${path} creates nothing`,
    file: path,
    hint: onlyRows
      ? 'it was made with pg_dump --data-only; make one with --schema-only'
      : 'the database is empty, or another one was meant: check its name, and --schema and --table of pg_dump',
  };
}
