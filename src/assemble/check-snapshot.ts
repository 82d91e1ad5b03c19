import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import { checkClientCommands } from './check-client-commands.ts';
import type { DumpHeader } from './header.ts';

/** Looks at a dump as a whole: cut off, no SQL at all, or holding nothing. */
export function checkSnapshot(
  file: SnapshotFile,
  header: DumpHeader,
  problems: readonly Diagnostic[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const sql = file.statements.filter((statement) => statement.form === 'sql' || statement.form === 'data');
  if (problems.length === sql.length) {
    diagnostics.push({
      code: 'no-sql',
      severity: 'error',
      message: `${file.path} holds no SQL that PostgreSQL knows`,
      file: file.path,
      hint: 'dumplens reads what `pg_dump --schema-only` writes',
    });
    return diagnostics;
  }
  const last = file.statements.at(-1);
  const openComment = file.trailer.lastIndexOf('/*') > file.trailer.lastIndexOf('*/');
  if (!header.complete || last?.complete === false || openComment) {
    diagnostics.push({
      code: 'truncated-dump',
      severity: 'warning',
      message: `${file.path} ends early: ${
        last?.complete === false
          ? 'its last statement is cut off'
          : openComment
            ? 'its last comment is never closed'
            : "pg_dump's end mark is missing"
      }`,
      file: file.path,
      hint: 'what came after is missing and looks removed; make or copy the dump again',
    });
  }
  diagnostics.push(...checkClientCommands(file));
  // The decoder puts U+FFFD for bytes that the encoding does not have; names with it are no longer those of the dump.
  const undecodable = sql.find(({ text }) => text.includes('\ufffd'));
  if (undecodable) {
    diagnostics.push({
      code: 'undecodable-bytes',
      severity: 'warning',
      message: `${file.path} holds bytes that are no ${file.encoding}, first in the statement at line ${undecodable.span.line}; they are read as \ufffd`,
      file: file.path,
      hint: 'make the dump again with pg_dump --encoding=UTF8, or keep the line SET client_encoding that pg_dump wrote',
    });
  }
  const messages = file.statements.filter((statement) => statement.form === 'noise');
  if (messages.length) {
    diagnostics.push({
      code: 'client-messages',
      severity: 'warning',
      message: `${file.path} holds ${messages.length} ${messages.length === 1 ? 'line' : 'lines'} that a client printed, from line ${messages[0]!.span.line}; left out`,
      file: file.path,
      hint: 'write the dump with --file instead of a shell redirection, or keep stderr apart',
    });
  }
  return diagnostics;
}
