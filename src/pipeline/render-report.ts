import { styleText } from 'node:util';
import { loadTemplateSet } from '../io/load-template-set.ts';
import { markdownHelpers } from '../render/helpers/markdown.ts';
import { sharedHelpers } from '../render/helpers/shared.ts';
import { terminalHelpers } from '../render/helpers/terminal.ts';
import { renderView } from '../render/render.ts';
import type { ReportView } from '../report/view.ts';

/** A rendered report: the file's name within a folder, and its text. */
export interface RenderedFile {
  readonly name: string;
  readonly text: string;
}

/** Renders a view in each of the formats. */
export async function renderReport(
  view: ReportView,
  formats: readonly ('markdown' | 'json' | 'terminal')[],
  { colour }: { readonly colour: boolean },
): Promise<readonly RenderedFile[]> {
  return Promise.all(
    formats.map(async (format): Promise<RenderedFile> => {
      switch (format) {
        case 'json':
          return { name: 'report.json', text: `${JSON.stringify(view, null, 2)}\n` };
        case 'markdown': {
          const set = await loadTemplateSet('markdown');
          const text = await renderView(view, set, { ...sharedHelpers, ...markdownHelpers });
          return { name: 'report.md', text: `${text.replace(/\n{3,}/g, '\n\n').trim()}\n` };
        }
        case 'terminal': {
          const set = await loadTemplateSet('terminal');
          const paint = colour
            ? (style: Parameters<typeof styleText>[0], text: string) => styleText(style, text)
            : (_style: unknown, text: string) => text;
          const text = await renderView(view, set, { ...sharedHelpers, ...terminalHelpers(paint) });
          return { name: 'report.txt', text: `${text.trim()}\n` };
        }
      }
    }),
  );
}
