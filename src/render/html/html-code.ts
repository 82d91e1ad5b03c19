import { highlightSql } from '../highlight-sql.ts';
import { escapeHtml } from './escape-html.ts';

/** Longer SQL goes without colours: a browser would need seconds for its words. */
const mostColoured = 100_000;

/** Code as HTML, SQL with its colours. */
export function htmlCode(code: string, language: string): string {
  if (language !== 'sql' || code.length > mostColoured) return escapeHtml(code);
  return highlightSql(code)
    .map(({ colour, text }) =>
      colour === '' ? escapeHtml(text) : `<span class="${colour}">${escapeHtml(text)}</span>`,
    )
    .join('');
}
