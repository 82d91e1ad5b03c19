import { allTokens } from '../lexer/tokens.ts';

/** Writes plain strings with backslashes as E'' strings: the grammar always reads with standard_conforming_strings on. */
export function escapeStrings(text: string): string {
  let escaped = '';
  for (const { kind, start, end } of allTokens(text, 0, true)) {
    const token = text.slice(start, end);
    const plain = kind === 'string' && token.startsWith("'");
    escaped += plain && token.includes('\\') ? ` E${token}` : token;
  }
  return escaped;
}
