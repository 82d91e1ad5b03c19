import { highlightSql } from '../highlight-sql.ts';
import { escapeHtml } from './escape-html.ts';

/** Code as HTML, SQL with its colours. */
export function htmlCode(code: string, language: string): string {
  if (language !== 'sql') return escapeHtml(code);
  return highlightSql(code)
    .map(({ colour, text }) =>
      colour === '' ? escapeHtml(text) : `<span class="${colour}">${escapeHtml(text)}</span>`,
    )
    .join('');
}
