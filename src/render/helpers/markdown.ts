import { printMermaid } from '../../diagram/print-mermaid.ts';
import type { TextDiff } from '../../report/differences/text-diff.ts';
import type { ReportView } from '../../report/view.ts';
import type { Helpers } from './helper.ts';
import { splitInline } from './split-inline.ts';

/**
 * Helpers of the Markdown set. Text outside code is escaped for GitHub, GitLab and Jira alike; code keeps its
 * characters, in a fence of as many backticks as it needs. A link leads to the heading of its section, where the
 * report has that section.
 */
export const markdownHelpers: Helpers = {
  inline: (text: string, options?: RootOptions) => markdownInline(text, headingsOf(options)),
  cell: (text: string, options?: RootOptions) =>
    markdownInline(text, headingsOf(options))
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, '<br>'),
  fence: (code: string) => fenceFor(code),
  diffFence: ({ hunks }: TextDiff) =>
    fenceFor(hunks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')),
  mermaid: ({ diagram }: Pick<ReportView, 'diagram'>) => (diagram ? (printMermaid(diagram) ?? '') : ''),
  /** A summary is HTML: Markdown is not read inside it everywhere. */
  summaryText: (text: string) =>
    splitInline(text)
      .map((part) => (part.code ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
      .join(''),
  trimEnd: (text: string) => text.replace(/\s+$/, ''),
};

/** What Handlebars hands to a helper: the whole view, from which the titles of sections are taken. */
interface RootOptions {
  readonly data?: { readonly root?: Partial<Pick<ReportView, 'sections'>> };
}

type Headings = ReadonlyMap<string, string>;

const known = new WeakMap<ReportView['sections'], Headings>();

/** Made once per report, for thousands of cells ask. */
function headingsOf(options: RootOptions | undefined): Headings {
  const sections = options?.data?.root?.sections ?? [];
  const headings = known.get(sections) ?? new Map(sections.map(({ id, title }) => [id, title]));
  known.set(sections, headings);
  return headings;
}

/** Writes inline text as Markdown; links lead to the headings given by section id. */
export function markdownInline(text: string, headings: Headings = new Map()): string {
  return splitInline(text)
    .map((part) => {
      if (part.code) return codeSpan(part.text);
      const heading = part.link === undefined ? undefined : headings.get(part.link);
      const shown = escapeMarkdown(part.text);
      return heading === undefined ? shown : `[${shown}](#${slugOf(heading)})`;
    })
    .join('');
}

/** The anchor that GitHub and GitLab give a heading. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]<>~#]/g, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function codeSpan(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

/** A run of backticks that is longer than any in the code. */
function fenceFor(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}
