import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Statement } from '../parse/statement.ts';
import type { RawStatement } from '../source/raw-statement.ts';

/** What changes or extends a table, view or type that another statement creates. */
const changes =
  /^(?:AlterTable|AlterEnum|Index|Rename|CreateTrig|CreatePolicy|Update|Delete|Merge|Truncate)Stmt$/;

/** Tells of statements that change what the file does not create: it is a migration, or a part of a dump. */
export function findOutsideChanges(
  unread: readonly { readonly raw: RawStatement; readonly statement: Statement | undefined }[],
  file: string,
): readonly Diagnostic[] {
  const found = unread.filter(({ statement }) => statement && changes.test(statement.type));
  const first = found[0]?.raw;
  if (!first) return [];
  return [
    {
      code: 'outside-changes',
      severity: 'warning',
      message: `${file} changes what it does not create, in ${found.length === 1 ? 'one statement' : `${found.length} statements, the first`} at line ${first.span.line}; compared as text`,
      file,
      place: { file, text: first.text, firstLine: first.span.line, offset: 0 },
      hint: 'a migration script is no dump: run it on a database and dump that with pg_dump --schema-only',
    },
  ];
}
