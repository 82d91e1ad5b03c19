import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError } from '../diagnostics/input-error.ts';
import { parseStatistics } from '../statistics/parse-statistics.ts';
import type { Statistics } from '../statistics/statistics.ts';
import { readText } from './read-text.ts';

/**
 * The statistics that lie beside a dump: `x.stats.json` for `x.sql` or `x.sql.gz`, or the file that `named` says.
 * Undefined where there are none; throws InputError for a file that is not as the format has it.
 */
export async function loadStatistics(
  dump: string,
  named: string | undefined,
  cwd: string,
): Promise<Statistics | undefined> {
  if (named !== undefined) return readStatistics(named, cwd);
  if (dump === '-') return undefined;
  const beside = dump.replace(/(?:\.(?:sql|dump|txt|ddl))?(?:\.gz)?$/i, '.stats.json');
  return (await isFile(resolve(cwd, beside))) ? readStatistics(beside, cwd) : undefined;
}

/** The one dump in a folder that holds a dump and its statistics; the path itself where it is no folder. */
export async function dumpInFolder(path: string, cwd: string): Promise<string> {
  if (path === '-') return path;
  const found = await stat(resolve(cwd, path)).catch(() => undefined);
  if (!found?.isDirectory()) return path;
  const { default: glob } = await import('fast-glob');
  // A folder that may not be read is told where it is read as a dump.
  const dumps = await glob('*.{sql,dump,sql.gz}', {
    cwd: resolve(cwd, path),
    onlyFiles: true,
    suppressErrors: true,
  });
  return dumps.length === 1 ? join(path, dumps[0]!) : path;
}

async function readStatistics(path: string, cwd: string): Promise<Statistics> {
  let text: string;
  try {
    text = await readText(resolve(cwd, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = `${path}: ${code === 'ENOENT' ? 'there is no such statistics file' : code === 'EISDIR' ? 'it is a folder, no statistics file' : `it cannot be read (${code})`}`;
    throw new InputError([{ code: 'unreadable-file', severity: 'error', message, file: path }]);
  }
  return parseStatistics(text, path);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
