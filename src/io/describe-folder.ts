import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const mostNamed = 5;

/** What a folder is that stands where a dump was expected, and how to come to a dump. */
export async function describeFolder(path: string, cwd: string): Promise<Diagnostic> {
  const names: readonly string[] = await readdir(resolve(cwd, path)).catch(() => []);
  const problem = (code: string, message: string, hint: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    file: path,
    hint,
  });
  if (names.includes('toc.dat')) {
    const folder = path.replace(/[/\\]+$/, '');
    return problem(
      'directory-format',
      `${path} is a pg_dump archive in directory format`,
      `turn it into SQL: pg_restore --schema-only --file=${folder}.sql ${folder}`,
    );
  }
  const dumps = names.filter((name) => /\.(?:sql|dump)(?:\.gz)?$/i.test(name)).sort();
  const shown = dumps.slice(0, mostNamed).join(', ');
  return problem(
    'unreadable-file',
    `${path}: it is a folder${dumps.length ? ` with ${dumps.length} dumps (${shown}${dumps.length > mostNamed ? ', …' : ''})` : ''}`,
    dumps.length ? 'name one of them; a side of a comparison is one file' : 'name the dump file in it',
  );
}
