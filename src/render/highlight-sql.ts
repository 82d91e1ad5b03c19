import type { TokenKind } from '../lexer/token.ts';
import { tokens } from '../lexer/tokens.ts';
import { isKeyword } from './sql-keywords.ts';

/** What a stretch of SQL is, for its colour: keyword, string, number, comment, quoted name, anything else. */
export type SqlColour = 'k' | 's' | 'n' | 'c' | 'q' | '';

/** A stretch of SQL of one colour. */
export interface SqlRun {
  readonly colour: SqlColour;
  readonly text: string;
}

/** Cuts SQL into stretches of one colour; together they are the text. Bodies between dollar quotes are SQL as well. */
export function highlightSql(sql: string): readonly SqlRun[] {
  const runs: SqlRun[] = [];
  const push = (colour: SqlColour, text: string) => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.colour === colour) runs[runs.length - 1] = { colour, text: last.text + text };
    else runs.push({ colour, text });
  };
  paint(sql, push, true);
  return runs;
}

type Push = (colour: SqlColour, text: string) => void;

function paint(sql: string, push: Push, withBodies: boolean): void {
  let at = 0;
  for (const { kind, start, end } of tokens(sql)) {
    paintGap(sql.slice(at, start), push);
    const text = sql.slice(start, end);
    if (kind === 'string' && withBodies && text.startsWith('$')) paintBody(text, push);
    // What follows a dot is the name of a column or of an object.
    else push(sql[start - 1] === '.' ? '' : colourOf(kind, text), text);
    at = end;
  }
  paintGap(sql.slice(at), push);
}

/** What the tokens leave out is white space and comments. */
function paintGap(gap: string, push: Push): void {
  if (gap.trim() === '') push('', gap);
  else push('c', gap);
}

function paintBody(text: string, push: Push): void {
  const quote = /^\$[^$]*\$/.exec(text)?.[0] ?? '';
  if (quote === '' || text.length < 2 * quote.length || !text.endsWith(quote)) {
    push('s', text);
    return;
  }
  push('s', quote);
  paint(text.slice(quote.length, -quote.length), push, false);
  push('s', quote);
}

function colourOf(kind: TokenKind, text: string): SqlColour {
  if (kind === 'string') return 's';
  if (kind === 'number' || kind === 'parameter') return 'n';
  if (kind === 'quoted') return 'q';
  return kind === 'word' && isKeyword(text) ? 'k' : '';
}
