import { existsSync } from 'node:fs';
import type { TemplateSet } from '../render/template-set.ts';

/** The templates of a shipped set as the build compiled them; undefined where the program runs from its sources. */
export async function loadCompiledTemplates(name: string): Promise<TemplateSet['compiled']> {
  const built = new URL(`./templates/${name}.js`, import.meta.url);
  if (!existsSync(built)) return undefined;
  const { default: compiled } = await import(built.href);
  return compiled;
}
