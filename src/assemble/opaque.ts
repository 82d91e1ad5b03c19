import { tokens } from '../lexer/tokens.ts';
import { createRedactor, sealStatement } from '../redact/index.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import type { ModelBuilder } from './builder.ts';

/** The kind under which statements stand that no other kind claims. */
export const opaqueKind = 'statement';

const namingTokens = 8;

/** Keeps a statement that no reader claims as an object of its own: its head is its name, its text is compared. */
export function defineOpaque(raw: RawStatement, builder: ModelBuilder): void {
  const head = headOf(raw);
  let name = head;
  for (let n = 2; builder.find(opaqueKind, [name]) !== undefined; n++) name = `${head} (${n})`;
  const draft = builder.define(
    { kind: opaqueKind, path: [name] },
    { text: sealStatement(raw.text) },
    undefined,
  );
  draft.origin.push(raw.span);
}

/** pg_dump's own name for the entry where it is there, else the first words up to a parenthesis or AS. */
function headOf(raw: RawStatement): string {
  const entry = /^-- (?:TOC entry.*\n-- )?Name: (.+?); Type: (.+?); Schema: (.+?);/m.exec(raw.comment);
  if (entry) return `${entry[2]} ${entry[3] === '-' ? '' : `${entry[3]}.`}${entry[1]}`;
  const words: string[] = [];
  // A name is shown as it is, so that not even a sealed secret may stand in it.
  const text = sealStatement(raw.text).replace(/‹sealed:[^›]*›/g, '…');
  for (const token of tokens(text)) {
    const word = text.slice(token.start, token.end);
    if (words.length >= namingTokens || /^(?:\(|AS)$/i.test(word)) break;
    words.push(word);
  }
  return createRedactor().redact(words.join(' '));
}
