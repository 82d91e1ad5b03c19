import { resolve } from 'node:path';
import type { Options } from 'yargs';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { RenderedFile } from '../pipeline/render-report.ts';
import type { ReportView } from '../report/view.ts';
import { placeParts } from './place-parts.ts';
import { chooseFormats, formats } from './report-formats.ts';
import { type Terminal, wantsColour } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/** Options about what is written, and where. */
export const outputOptions = {
  format: {
    type: 'string',
    array: true,
    alias: 'f',
    describe: `one or more of ${formats.join(', ')} (default: by the ending of --out, else markdown)`,
  },
  out: { type: 'string', alias: 'o', describe: 'a file, or a folder for several files' },
  template: { type: 'string', describe: 'a folder with template sets of your own, in part or whole' },
  fit: { type: 'number', describe: 'cut Markdown into numbered parts of at most this many bytes' },
  baseline: {
    type: 'string',
    describe: 'an older JSON report: marks differences as new, still open or fixed',
  },
} as const satisfies Readonly<Record<string, Options>>;

/** What the user said about the output. */
export interface OutputArguments {
  readonly format?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
  readonly fit?: number | undefined;
  readonly baseline?: string | undefined;
}

/** Less has no room for the longest single line of a report beside the head of its part. */
const leastFit = 2000;

/** Checks what was said about the output, before any work is done; the result writes a view. */
export async function prepareOutput(
  { format, out, template, fit, baseline }: OutputArguments,
  terminal: Terminal,
): Promise<(view: ReportView) => Promise<void>> {
  const templates = template === undefined ? undefined : resolve(terminal.cwd, template);
  const chosen = chooseFormats(format, out, await setsIn(templates));
  if (fit !== undefined && !(Number.isInteger(fit) && fit >= leastFit)) {
    throw new UsageError(
      `--fit ${fit} is no size for a part`,
      `a whole number of bytes, at least ${leastFit}`,
    );
  }
  const former = baseline === undefined ? undefined : await loadBaseline(baseline, terminal.cwd);
  return async (view) => {
    const { renderReport } = await import('../pipeline/render-report.ts');
    const files: readonly RenderedFile[] = await renderReport(former ? former(view) : view, chosen, {
      colour: !out && wantsColour(terminal),
      ...(templates === undefined ? {} : { templates }),
      ...(fit === undefined ? {} : { fit }),
    });
    const placed = placeParts(files, out);
    await writeFiles(placed.files, placed.out, terminal);
  };
}

async function setsIn(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const { listTemplateSets } = await import('../io/list-template-sets.ts');
  return listTemplateSets(folder);
}

async function loadBaseline(path: string, cwd: string): Promise<(view: ReportView) => ReportView> {
  const { readBaseline } = await import('../io/read-baseline.ts');
  const { markBaseline } = await import('../report/mark-baseline.ts');
  const former = await readBaseline(resolve(cwd, path), path);
  return (view) => markBaseline(view, former);
}
