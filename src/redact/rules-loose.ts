import { looksRandom } from './looks-random.ts';
import { redacted } from './placeholder.ts';
import type { RedactionRule } from './rule.ts';
import { strongWords } from './secret-name.ts';

/** Passwords that people choose are shorter than what generators make; words of a language stay words. */
const leastLength = 6;
const accept = (secret: string) => looksRandom(secret, leastLength);
const name = String.raw`(?<![\w$])[\w.-]*(?:${strongWords})`;
const connectionWords = /(?:^|[;'"])\s*(?:server|data source|host|uid|user id|username|driver|database)\s*=/i;

/** Secrets whose place says less than that of others; they are hidden only where they look like one. */
export const looseRules: readonly RedactionRule[] = [
  {
    reason: 'password in a connection string',
    pattern: /(?<=[;'"]\s*)(?:pwd|password)\s*=\s*(?<secret>[^;'"\s]+)(?=;|'|")/gi,
    accept: (_secret, { input }) => connectionWords.test(input),
  },
  {
    reason: 'secret in prose',
    pattern: new RegExp(
      `${name}['"]?\\s*(?::(?!:)|=|\\bis\\b)\\s*(?<secret>[^\\s'"(),;.]+)(?=[\\s'",;]|\\.?$|\\.\\s)`,
      'gim',
    ),
    accept,
  },
  {
    reason: 'secret beside its name',
    pattern: new RegExp(`(?<=')\\w*(?:${strongWords})'(?:::\\w+)?\\s*,\\s*'(?<secret>[^']+)'`, 'gi'),
    accept,
  },
  {
    reason: 'compared secret',
    pattern: new RegExp(`${name}["')]*(?:::\\w+)?\\s*(?:<>|!=)\\s*'(?<secret>[^']+)'`, 'gi'),
    accept,
  },
  {
    reason: 'compared secret',
    pattern: new RegExp(
      `'(?<secret>[^'\\n]+)'(?:::\\w+)?\\)?\\s*(?:=|<>|!=)\\s*\\(*${name.replace('(?<![\\w$])', '')}\\b`,
      'gi',
    ),
    accept,
  },
  {
    reason: 'second part of a secret',
    pattern: new RegExp(
      `(?:${redacted}|password\\s*=\\s*)'(?:::\\w+)?\\s*\\|\\|\\s*'(?<secret>[^'=]+)'`,
      'gi',
    ),
    accept: (secret) => /\w/.test(secret),
  },
  {
    reason: 'quoted password in an escape string',
    pattern: /password\s*=\s*\\'(?<secret>(?:[^'\\\n]|\\[^'])+)\\'/gi,
  },
  {
    reason: 'second part of a secret',
    pattern:
      /(?:password|passwd|pwd|secret|api_?key|bearer|basic)\s*[= ]\s*'(?:::\w+)?\s*(?:,|\|\|)\s*'(?<secret>[^'=\s]+)'/gi,
    accept,
  },
  {
    reason: 'argument of a format',
    pattern:
      /(?:password|passwd|pwd|secret|api_?key|bearer)\s*[= ]\s*'*%\d*\$?[sL][^'%\n]*'(?:::\w+)?\s*,\s*'(?<secret>[^'\s]+)'/gi,
    accept,
  },
  {
    reason: 'compared secret',
    pattern: new RegExp(`\\bCASE\\s+${name}\\s+WHEN\\s+'(?<secret>[^']+)'`, 'gi'),
    accept,
  },
  {
    reason: 'secret in dollar quotes',
    pattern: new RegExp(`${name}\\s*(?::=|=)\\s*(?<quote>\\$\\w*\\$)(?<secret>[^$\\n]+)\\k<quote>`, 'gi'),
  },
  {
    reason: 'number that is a secret',
    pattern: new RegExp(
      `(?:\\\\*["'](?:\\w*_)?(?:pin|cvv|cvc|otp|${strongWords})(?:_?code)?\\\\*["']\\s*[:,]|(?<![\\w$])(?:\\w*_)?(?:pin|${strongWords})(?:_?code)?(?:\\s+(?:constant|integer|int|bigint|smallint|numeric))*\\s*(?::=|\\bDEFAULT\\b))\\s*(?<secret>\\d{3,})(?![\\w.])`,
      'gi',
    ),
  },
  {
    reason: 'secret of psql',
    pattern: new RegExp(`^\\\\(?:set|setenv)\\s+\\w*(?:${strongWords})\\w*\\s+'?(?<secret>[^'\\s]+)`, 'gim'),
  },
];
