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
    reason: 'secret of psql',
    pattern: new RegExp(`^\\\\(?:set|setenv)\\s+\\w*(?:${strongWords})\\w*\\s+'?(?<secret>[^'\\s]+)`, 'gim'),
  },
];
