import { mark } from '../marks.ts';
import { punctuation, type Token } from '../tokens.ts';
import type { Rewrite } from './rewrite.ts';

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Escape and dollar-quoted strings become plain strings; bit strings, and numbers that a double does not spell the
 * same (`1.50`, `1e3`, 20 digits), become a string cast to a marked type.
 */
export const rewriteLiterals: Rewrite = (tokens) =>
  tokens.flatMap((token): readonly Token[] => {
    if (token.kind === 'number') {
      const exact =
        String(Number(token.text)) === token.text && Math.abs(Number(token.text)) <= Number.MAX_SAFE_INTEGER;
      return exact ? [token] : marked(token.text);
    }
    if (token.kind !== 'string') return [token];
    if (/^[bBxXuU]/.test(token.text)) return marked(token.text);
    if (/^[eE]/.test(token.text)) return [plain(decodeEscapes(token.text.slice(2, -1)))];
    if (token.text.startsWith('$'))
      return [
        plain(
          token.text.slice(
            token.text.indexOf('$', 1) + 1,
            token.text.lastIndexOf('$', token.text.length - 2),
          ),
        ),
      ];
    return [token];
  });

function marked(text: string): readonly Token[] {
  return [{ kind: 'string', text: "''" }, punctuation('::'), mark('literal', text)];
}

function plain(value: string): Token {
  return { kind: 'string', text: `'${value.replaceAll("'", "''")}'` };
}

// https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE
function decodeEscapes(text: string): string {
  return text.replace(
    /''|\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g,
    (all, ...groups) => {
      if (all === "''") return "'";
      const [short, long, hex, octal, letter] = groups as (string | undefined)[];
      if (letter !== undefined) return escapes[letter] ?? letter;
      return String.fromCodePoint(
        octal === undefined ? Number.parseInt((short ?? long ?? hex)!, 16) : Number.parseInt(octal, 8),
      );
    },
  );
}
