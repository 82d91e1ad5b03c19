import { splitInline } from '../helpers/split-inline.ts';
import { breakNames } from './break-names.ts';
import { escapeHtml } from './escape-html.ts';

/** Names longer than this ask for room in a table. */
const longName = 24;

/** Inline text as HTML; links lead to the sections that the report has. */
export function htmlInline(text: string, sections: ReadonlySet<string>): string {
  if (!text.includes('`') && !text.includes('[[')) return escapeHtml(text);
  return splitInline(text)
    .map((part) => {
      const shown = escapeHtml(part.text);
      if (part.code)
        return `<code${part.text.length > longName ? ' class="long"' : ''}>${breakNames(shown)}</code>`;
      return part.link !== undefined && sections.has(part.link)
        ? `<a href="#${part.link}">${shown}</a>`
        : shown;
    })
    .join('');
}
