import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../diagnostics/usage-error.ts';

/** Turns a path, or a pattern such as `dumps/prod-*.sql`, into the one file that it means. */
export async function resolvePath(path: string, cwd: string): Promise<string> {
  if (path === '-' || existsSync(resolve(cwd, path)) || !/[*?[{]/.test(path)) return path;
  const { default: glob } = await import('fast-glob');
  const found = await glob(path, { cwd, onlyFiles: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `'${path}' cannot be searched for (${error.code})`,
      'check the permissions of the folder',
    );
  });
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new UsageError(`no file matches '${path}'`);
  throw new UsageError(
    `'${path}' matches ${found.length} files: ${found.sort().slice(0, 5).join(', ')}`,
    'a side of a comparison is one file; make the pattern more exact',
  );
}
