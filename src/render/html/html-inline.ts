import { splitInline } from '../helpers/split-inline.ts';
import { escapeHtml } from './escape-html.ts';

/** Inline text as HTML; links lead to the sections that the report has. */
export function htmlInline(text: string, sections: ReadonlySet<string>): string {
  if (!text.includes('`') && !text.includes('[[')) return escapeHtml(text);
  return splitInline(text)
    .map((part) => {
      const shown = escapeHtml(part.text);
      if (part.code) return `<code>${shown}</code>`;
      return part.link !== undefined && sections.has(part.link)
        ? `<a href="#${part.link}">${shown}</a>`
        : shown;
    })
    .join('');
}
