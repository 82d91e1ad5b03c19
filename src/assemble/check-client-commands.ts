import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';

const include = /^\\(?:i|ir|include|include_relative)\s/;
const connect = /^\\(?:c|connect)\s+(?:-reuse-previous=\S+\s+)?("(?:[^"]|"")+"|'[^']*'|\S+)/;

/** Looks for commands to psql that change what a file describes: files that it includes, databases that it enters. */
export function checkClientCommands({ path, statements }: SnapshotFile): readonly Diagnostic[] {
  return [...findIncludes(path, statements), ...findDatabases(path, statements)];
}

function findIncludes(path: string, statements: readonly RawStatement[]): readonly Diagnostic[] {
  const found = statements.filter(({ form, text }) => form === 'psql' && include.test(text));
  const first = found[0];
  if (!first) return [];
  const several = found.length > 1;
  return [
    {
      code: 'included-files',
      severity: 'warning',
      message: `${path} includes ${several ? `${found.length} other files, the first` : 'another file'} at line ${first.span.line} (${first.text.trim()}), which dumplens does not follow`,
      file: path,
      hint: `what ${several ? 'they hold' : 'it holds'} is missing and looks removed; load it into a database and dump that with pg_dump --schema-only`,
    },
  ];
}

/** pg_dumpall writes one database after the other; read as one, tables of one name fall together. */
function findDatabases(path: string, statements: readonly RawStatement[]): readonly Diagnostic[] {
  const filled = new Set<string>();
  let database = '';
  for (const { form, text } of statements) {
    if (form === 'psql') database = connect.exec(text)?.[1]?.replace(/^["']|["']$/g, '') ?? database;
    // Roles and databases are of the cluster, whatever database pg_dumpall is in when it writes them.
    else if (/^CREATE\s+(?!ROLE|USER|GROUP|DATABASE|TABLESPACE|EXTENSION)/i.test(text)) filled.add(database);
  }
  if (filled.size < 2) return [];
  const names = [...filled].map((name) => (name === '' ? 'the one it starts in' : name));
  return [
    {
      code: 'several-databases',
      severity: 'error',
      message: `${path} holds the objects of ${filled.size} databases (${names.join(', ')}), which are read as one`,
      file: path,
      hint: 'objects of one name fall together, so that the comparison says little; dump one database: pg_dump --schema-only NAME',
    },
  ];
}
