import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import { checkClientCommands } from './check-client-commands.ts';
import { describeEmpty, describeUnread, describeWriter } from './describe-unread.ts';
import { findDamage } from './find-damage.ts';
import type { DumpHeader } from './header.ts';
import { recogniseWriter } from './recognise-writer.ts';

/** What describes nothing, and what a dump of rows writes around them. */
const isSetting =
  /^(?:SET|RESET|SELECT|BEGIN|START|COMMIT|ALTER LARGE OBJECT|REFRESH)\b|^ALTER TABLE \S+ (?:DISABLE|ENABLE) TRIGGER ALL$/i;

/** Looks at a dump as a whole: cut off, no SQL at all, or holding nothing. */
export function checkSnapshot(
  file: SnapshotFile,
  header: DumpHeader,
  problems: readonly Diagnostic[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const sql = file.statements.filter((statement) => statement.form === 'sql' || statement.form === 'data');
  const unread = problems.filter(({ severity }) => severity === 'error').length;
  const writer = unread > 0 || sql.length === 0 ? recogniseWriter(file) : undefined;
  // Words of another system may stand in a comment or a body; many statements that cannot be read confirm them.
  const isForeign =
    writer !== undefined && !writer.related && unread * 4 >= sql.filter(({ form }) => form === 'sql').length;
  if (unread === sql.length || isForeign)
    return [describeUnread(file, writer, problems[0]), ...findDamage(file)];
  if (writer?.related) diagnostics.push(describeWriter(file, writer));
  if (sql.every(({ form, text }) => form === 'data' || isSetting.test(text.trimEnd()))) {
    diagnostics.push(describeEmpty(file));
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
  diagnostics.push(...findDamage(file), ...checkClientCommands(file));
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
  const messages = file.statements.filter(
    (statement) => statement.form === 'noise' && statement.text !== '\0',
  );
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
