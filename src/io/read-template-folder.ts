import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TemplateSet } from '../render/template-set.ts';

const template = /^(?<name>[^.]+)(?:\.(?<ending>[a-z0-9]+))?\.hbs$/i;
const asset = /\.(?:css|js)$/;

/**
 * Reads the files of one set: `*.hbs` are templates, `*.css` and `*.js` are taken in as they are. The entry may say
 * what it makes: `report.csv.hbs`. A folder that is not there has nothing.
 */
export async function readTemplateFolder(
  folder: string,
): Promise<Required<Pick<TemplateSet, 'templates' | 'assets'>> & Pick<TemplateSet, 'ending'>> {
  const names = await readdir(folder).catch((): string[] => []);
  const texts = new Map(
    await Promise.all(
      names
        .filter((name) => template.test(name) || asset.test(name))
        .sort()
        .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    ),
  );
  const templates: Record<string, string> = {};
  const assets: Record<string, string> = {};
  let ending: string | undefined;
  for (const [file, text] of texts) {
    const { name, ending: made } = template.exec(file)?.groups ?? {};
    if (name === undefined) {
      assets[file] = text;
      continue;
    }
    templates[name] = text;
    if (name === 'report' && made !== undefined) ending = made.toLowerCase();
  }
  return { templates, assets, ...(ending === undefined ? {} : { ending }) };
}
