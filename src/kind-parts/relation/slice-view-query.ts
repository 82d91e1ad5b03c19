import { tokens } from '../../lexer/tokens.ts';
import { findWord } from '../../parse/slice.ts';

/**
 * The query of CREATE VIEW, CREATE MATERIALIZED VIEW or CREATE RULE: what follows `word` (AS) at or after `from`,
 * without a closing WITH … CHECK OPTION or WITH … DATA, which is no part of the query.
 */
export function sliceViewQuery(text: string, from = 0, word = 'AS'): string {
  const start = findWord(text, from, word);
  const last = [...tokens(text, start)]
    .slice(-4)
    .filter(({ kind }) => kind === 'word')
    .map((token) => ({ start: token.start, word: text.slice(token.start, token.end).toUpperCase() }));
  const words = last.map((token) => token.word).join(' ');
  const clause = /WITH (?:(?:LOCAL |CASCADED )?CHECK OPTION|(?:NO )?DATA)$/.exec(words)?.[0];
  const end = clause && last[last.length - clause.split(' ').length]!.start;
  return text
    .slice(start, end || undefined)
    .trim()
    .replace(/;$/, '')
    .trimEnd();
}
