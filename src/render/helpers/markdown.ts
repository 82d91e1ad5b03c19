import type { Helpers } from './helper.ts';
import { splitInline } from './split-inline.ts';

/**
 * Helpers of the Markdown set. Text outside code is escaped for GitHub, GitLab and Jira alike; code keeps its
 * characters, in a fence of as many backticks as it needs.
 */
export const markdownHelpers: Helpers = {
  inline: (text: string) => markdownInline(text),
  cell: (text: string) =>
    markdownInline(text)
      .replaceAll('|', '\\|')
      .replace(/\s*\n\s*/g, '<br>'),
  fence: (code: string) => fenceFor(code),
  /** A summary is HTML: Markdown is not read inside it everywhere. */
  summaryText: (text: string) =>
    splitInline(text)
      .map((part) => (part.code ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
      .join(''),
  trimEnd: (text: string) => text.replace(/\s+$/, ''),
};

/** Writes inline text as Markdown. */
export function markdownInline(text: string): string {
  return splitInline(text)
    .map((part) => (part.code ? codeSpan(part.text) : escapeMarkdown(part.text)))
    .join('');
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
