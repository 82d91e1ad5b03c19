import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { readText } from './read-text.ts';

const names = ['dumplens.config.json', 'dumplens.config.yaml', 'dumplens.config.yml'];

/**
 * The configuration in the file `named`, else in the nearest `dumplens.config.json`, `.yaml` or `.yml` from `cwd`
 * upwards; empty where there is none. Its `templates`, `baseline` and `statistics` are resolved from the file's own folder. Throws
 * UsageError where it cannot be read or a folder has two of them, InputError where it is wrong.
 */
export async function loadConfig(cwd: string, named: string | undefined): Promise<Config> {
  const found =
    named === undefined
      ? await findUpwards(cwd)
      : { path: resolve(cwd, named), text: await read(resolve(cwd, named)) };
  if (!found) return {};
  const shown = relative(cwd, found.path);
  if (found.text === undefined) throw new UsageError(`there is no configuration file ${named}`);
  const { parseConfig } = await import('../config/parse-config.ts');
  const config = parseConfig(found.text, shown);
  const home = dirname(found.path);
  return {
    ...config,
    ...(config.templates ? { templates: resolve(home, config.templates) } : {}),
    ...(config.baseline ? { baseline: relative(cwd, resolve(home, config.baseline)) } : {}),
    ...(config.statistics
      ? {
          statistics: Object.fromEntries(
            Object.entries(config.statistics).map(([label, path]) => [
              label,
              relative(cwd, resolve(home, path)),
            ]),
          ),
        }
      : {}),
  };
}

async function findUpwards(
  folder: string,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const here = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), text: await read(join(folder, name)) })),
  );
  const found = here.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  if (found.length > 1) {
    throw new UsageError(
      `${folder} holds ${found.length} configuration files`,
      'keep one of them, or name one with --config',
    );
  }
  if (found.length === 1) return found[0];
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readText(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`${path} cannot be read (${code})`);
  }
}
