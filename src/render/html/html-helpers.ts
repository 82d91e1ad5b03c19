import { createHash } from 'node:crypto';
import type { TableColumn } from '../../report/block.ts';
import { groupDigits } from '../../report/inline.ts';
import type { ReportView } from '../../report/view.ts';
import type { Helpers } from '../helpers/helper.ts';
import type { TemplateSet } from '../template-set.ts';
import { type ChartRow, chartRows } from './chart-rows.ts';
import { type DiagramHtml, diagramHtml } from './diagram-html.ts';
import { embedJson } from './embed-json.ts';
import { explorerData } from './explorer-data.ts';
import { firstScreen } from './first-screen.ts';
import { foldLong } from './fold-long.ts';
import { htmlCell } from './html-cell.ts';
import { htmlCode } from './html-code.ts';
import { htmlInline } from './html-inline.ts';
import { joinScripts, joinStyles } from './join-assets.ts';
import { planPhases } from './plan-phases.ts';
import { safeHtml } from './safe-html.ts';

const mostRows = 200;
const mostItems = 60;
/** A page of more differences is laid out piece by piece, at the price of a scroll bar that guesses. */
const largeFrom = 1000;

/** What Handlebars hands to a helper. */
interface RootOptions {
  readonly data?: { readonly root?: Partial<ReportView> };
}

/**
 * Helpers of HTML sets. `{{}}` escapes what they return, unless it is HTML that was escaped here; scripts may run only
 * where the page's content policy names their hash, so that markup in a name could not run even if it came through.
 */
export function htmlHelpers({ assets = {} }: Pick<TemplateSet, 'assets'>): Helpers {
  const script = joinScripts(assets);
  const hash = createHash('sha256').update(script).digest('base64');
  const sectionsOf = rememberSections();
  const drawn = new WeakMap<ReportView, DiagramHtml>();
  return {
    inline: (text: string, options: RootOptions) => safeHtml(htmlInline(text, sectionsOf(options))),
    code: (code: string, language: string) => safeHtml(htmlCode(code, language)),
    styles: () => safeHtml(joinStyles(assets)),
    script: () => safeHtml(script),
    contentPolicy: () =>
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    embed: (value: unknown) => safeHtml(embedJson(value)),
    explorer: (view: ReportView) => safeHtml(embedJson(explorerData(view))),
    firstScreen: (view: ReportView) => firstScreen(view),
    phases: (view: ReportView) => planPhases(view),
    /** The plan section has more to show than its blocks say, where the view has a plan. */
    showsPhases: ({ id }: { readonly id: string }, view: ReportView) =>
      id === 'plan' && (view.judgement?.phases.length ?? 0) > 0,
    diagram: (view: ReportView) => {
      const known = drawn.get(view) ?? diagramHtml(view);
      drawn.set(view, known);
      return known;
    },
    rowsWithBars: (
      columns: readonly TableColumn[],
      rows: readonly (readonly string[])[],
      options: RootOptions,
    ) => chartRows(columns, rows, options.data?.root),
    /** Headings of differences lead to their cards; other anchors are places in the page. */
    isDifference: (anchor: string) => /^D-[0-9a-f]+$/.test(anchor),
    /** Levels as tags, steps as links: what a cell of a column with such a title says. */
    cell: (text: string, title: string, options: RootOptions) =>
      safeHtml(htmlCell(text, title, options.data?.root, sectionsOf(options))),
    foldRows: (rows: readonly ChartRow[]) => foldLong(rows, mostRows),
    foldItems: (items: readonly string[]) => foldLong(items, mostItems),
    isLarge: ({ differences }: ReportView) => differences.length > largeFrom,
    digits: (number: number) => groupDigits(number),
    isBlank: (text: string) => text.trim() === '',
    plain: (text: string) => text.replaceAll('`', '').replace(/\[\[[a-z-]+\|([^\]]*)\]\]/g, '$1'),
    words: (line: { readonly words?: readonly object[]; readonly text: string }) =>
      line.words ?? [{ text: line.text, changed: false }],
  };
}

/** The ids of a report's sections, looked up once per report. */
function rememberSections(): (options: RootOptions) => ReadonlySet<string> {
  const known = new WeakMap<object, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  return (options) => {
    const root = options?.data?.root;
    if (!root) return none;
    const found = known.get(root) ?? new Set((root.sections ?? []).map(({ id }) => id));
    known.set(root, found);
    return found;
  };
}
