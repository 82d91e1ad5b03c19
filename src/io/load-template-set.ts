import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateSet } from '../render/template-set.ts';

/** Reads the templates of a set that is shipped with the package. */
export async function loadTemplateSet(name: string): Promise<TemplateSet> {
  const folder = join(packageFolder(), 'templates', name);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.hbs'));
  const entries = await Promise.all(
    files.map(
      async (file) => [file.slice(0, -'.hbs'.length), await readFile(join(folder, file), 'utf8')] as const,
    ),
  );
  return { name, templates: Object.fromEntries(entries) };
}

/** The folder of the package: the nearest above this file that has a package.json. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('the templates of the package are missing');
    folder = dirname(folder);
  }
  return folder;
}
