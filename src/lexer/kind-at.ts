import { isDigit, isOperatorCharacter, isSpace, isWordStart } from './characters.ts';
import { dollarQuoteAt } from './dollar-quote.ts';
import type { TokenKind } from './token.ts';

/** What most often begins with a character of ASCII. */
const kindByCode: readonly TokenKind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (isSpace(code)) return 'space';
  if (isWordStart(code)) return 'word';
  if (isDigit(code)) return 'number';
  if (character === "'") return 'string';
  if (character === '"') return 'quoted';
  if ('()[],;:.'.includes(character)) return 'punctuation';
  return isOperatorCharacter(code) ? 'operator' : 'unknown';
});

/** What the token at `at` is; `at` lies inside the text, and outside quotes and comments. */
export function kindAt(text: string, at: number): TokenKind {
  const code = text.charCodeAt(at);
  const kind = kindByCode[code] ?? 'word';
  switch (code) {
    case 45: // -
      return text.charCodeAt(at + 1) === 45 ? 'comment' : kind;
    case 47: // /
      return text.charCodeAt(at + 1) === 42 ? 'comment' : kind;
    case 46: // .
      return isDigit(text.charCodeAt(at + 1)) ? 'number' : kind;
    case 36: // $
      if (isDigit(text.charCodeAt(at + 1))) return 'parameter';
      return dollarQuoteAt(text, at) === undefined ? kind : 'string';
    case 66: // B
    case 69: // E
    case 78: // N
    case 88: // X
    case 98: // b
    case 101: // e
    case 110: // n
    case 120: // x
      return text.charCodeAt(at + 1) === 39 ? 'string' : kind;
    case 85: // U
    case 117: // u
      if (text.charCodeAt(at + 1) !== 38) return kind;
      if (text.charCodeAt(at + 2) === 39) return 'string';
      return text.charCodeAt(at + 2) === 34 ? 'quoted' : kind;
    default:
      return kind;
  }
}
