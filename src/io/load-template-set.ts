import { join } from 'node:path';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { TemplateSet } from '../render/template-set.ts';
import { loadCompiledTemplates } from './load-compiled-templates.ts';
import { packageFolder } from './package-folder.ts';
import { readTemplateFolder } from './read-template-folder.ts';

/** What the shipped sets make. */
const endings: Readonly<Record<string, string>> = { markdown: 'md', html: 'html', terminal: 'txt' };

/**
 * Reads a set that is shipped with the package, with the files of `own/<name>` in place of its own where there are
 * any; a set that only `own` has stands alone.
 */
export async function loadTemplateSet(name: string, own?: string): Promise<TemplateSet> {
  const [shipped, users] = await Promise.all([
    readTemplateFolder(join(packageFolder(), 'templates', name)),
    own === undefined ? undefined : readTemplateFolder(join(own, name)),
  ]);
  const templates = { ...shipped.templates, ...users?.templates };
  if (templates.report === undefined) {
    throw new UsageError(
      `the template set '${name}' has no report.hbs`,
      own === undefined ? undefined : `it was looked for in ${join(own, name)}`,
    );
  }
  const overridden = Object.keys(users?.templates ?? {}).length > 0;
  const compiled = overridden ? undefined : await loadCompiledTemplates(name);
  return {
    name,
    templates,
    ...(compiled ? { compiled } : {}),
    ...(overridden ? { own: true } : {}),
    assets: { ...shipped.assets, ...users?.assets },
    ending: users?.ending ?? shipped.ending ?? endings[name] ?? 'txt',
  };
}
