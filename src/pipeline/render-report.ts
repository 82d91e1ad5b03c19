import { styleText } from 'node:util';
import { UsageError } from '../diagnostics/usage-error.ts';
import { loadTemplateSet } from '../io/load-template-set.ts';
import { chooseHelpers } from '../render/choose-helpers.ts';
import { collapseBlankLines } from '../render/collapse-blank-lines.ts';
import type { Helpers } from '../render/helpers/helper.ts';
import type { Paint } from '../render/helpers/terminal.ts';
import { renderView } from '../render/render.ts';
import { splitMarkdown } from '../render/split-markdown.ts';
import type { TemplateSet } from '../render/template-set.ts';
import type { ReportView } from '../report/view.ts';

/** A rendered report: the file's name within a folder, and its text. */
export interface RenderedFile {
  readonly name: string;
  readonly text: string;
}

/** How reports are written. */
export interface RenderOptions {
  readonly colour: boolean;
  /** Folder of the user's own templates, a folder per set. */
  readonly templates?: string;
  /** Most bytes per Markdown file; what is longer becomes several numbered files. */
  readonly fit?: number;
}

const shippedSets: ReadonlySet<string> = new Set(['markdown', 'html', 'terminal']);

/** Renders a view in each of the formats: `json`, or the name of a template set, the user's own included. */
export async function renderReport(
  view: ReportView,
  formats: readonly string[],
  { colour, templates, fit }: RenderOptions,
): Promise<readonly RenderedFile[]> {
  const paint: Paint = colour ? (style, text) => styleText(style, text) : (_style, text) => text;
  const files = formats.map(async (format): Promise<readonly RenderedFile[]> => {
    if (format === 'json') return [{ name: 'report.json', text: `${JSON.stringify(view, null, 2)}\n` }];
    const set = await loadTemplateSet(format, templates);
    const text = (await renderSet(view, set, await chooseHelpers(set, paint))).trim();
    const name = `${shippedSets.has(set.name) ? 'report' : set.name}.${set.ending}`;
    if (set.ending !== 'md') return [{ name, text: `${text}\n` }];
    const markdown = collapseBlankLines(text);
    if (fit === undefined) return [{ name, text: `${markdown}\n` }];
    const parts = splitMarkdown(markdown, fit);
    return parts.map((part, index) => ({
      name: parts.length === 1 ? name : name.replace(/\.md$/, `-${index + 1}.md`),
      text: `${part}\n`,
    }));
  });
  return (await Promise.all(files)).flat();
}

/** Renders with a set; a mistake in templates of the user's own is a UsageError. */
async function renderSet(view: ReportView, set: TemplateSet, helpers: Helpers): Promise<string> {
  try {
    return await renderView(view, set, helpers);
  } catch (error) {
    if (!set.own || !(error instanceof Error)) throw error;
    throw new UsageError(
      `the template set '${set.name}' cannot be rendered: ${error.message.split('\n')[0]}`,
      'templates/README.md lists the fields and the helpers; a set may use a field only where the view has it',
    );
  }
}
