import { sqlTokens } from './sql-tokens.ts';

/** Languages whose text follows SQL's lexical rules. */
const sqlLanguages = new Set(['sql', 'plpgsql', 'edbspl', 'pltsql']);

/**
 * Returns a text that is the same for two bodies that do the same thing in another layout. SQL and
 * PL/pgSQL are compared by tokens; other languages by lines without trailing blanks, because in
 * Python and the like indentation and comments cannot be told apart safely.
 */
export function bodyKey(body: string, language: string): string {
  if (!sqlLanguages.has(language.trim().replaceAll('"', '').toLowerCase())) return linesKey(body);
  const words = sqlTokens(body).map(({ kind, text }) => [
    kind,
    kind === 'word' ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text,
  ]);
  return JSON.stringify(words);
}

/** The body by its lines: without carriage returns, trailing blanks, and blank lines at both ends. */
export function linesKey(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '');
}
