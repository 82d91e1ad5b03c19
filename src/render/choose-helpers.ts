import type { Helpers } from './helpers/helper.ts';
import { markdownHelpers } from './helpers/markdown.ts';
import { sharedHelpers } from './helpers/shared.ts';
import { type Paint, terminalHelpers } from './helpers/terminal.ts';
import { escapesHtml, type TemplateSet } from './template-set.ts';

/** The helpers that suit what a set makes: HTML, Markdown, or text. */
export async function chooseHelpers(set: TemplateSet, paint: Paint): Promise<Helpers> {
  if (escapesHtml(set)) {
    const { htmlHelpers } = await import('./html/html-helpers.ts');
    return { ...sharedHelpers, ...htmlHelpers(set) };
  }
  return { ...sharedHelpers, ...(set.ending === 'md' ? markdownHelpers : terminalHelpers(paint)) };
}
