import { looksRandom } from './looks-random.ts';
import { isPlaceholder } from './placeholder.ts';
import type { RedactionRule } from './rule.ts';
import { strongWords, weakWords } from './secret-name.ts';

/**
 * The content of an SQL string; strings inside strings have doubled quotes. What begins with `||` or a comma is the
 * code between two strings: `'password=' || p || ' user='`.
 */
const literal = String.raw`(?:''(?!\s*[|,)])(?<nested>[^'\n]+)''|(?:E|U&)?'(?!\s*[|,)])(?<plain>(?:[^']|'')*)')`;
const types = String.raw`(?:\s+(?:constant|text|citext|bytea|jsonb?|(?:character varying|varchar|character|char)(?:\(\d+\))?|not\s+null|collate\s+\S+))*`;
const strong = String.raw`(?<![\w$])(?:\w*[_.-]|pg)?(?:${strongWords})s?\d?(?![\w$-])`;
const weak = String.raw`(?<![\w$])[\w.-]*(?:${strongWords}|${weakWords})[\w.-]*`;
const assigned = String.raw`["'\]\\]*${types}\s*(?::=|=>|(?<![<>!])=|->>?|\b(?:SET\s+)?DEFAULT\b|\bTO\b)\s*\(?\s*`;

/** Names that hold what is made of a secret, or speak of it. */
const derived =
  /hash|digest|checksum|sha\d*|md5|fingerprint|etag|public|_id["']?\b|version|status|type|kind|name/i;

/** Secrets that are known by the name beside them. */
export const nameRules: readonly RedactionRule[] = [
  {
    reason: 'password of a role',
    // Cut texts end before the quote does.
    pattern: /\bPASSWORD\s+E?'(?<secret>(?:[^']|'')+)(?:'|$)/gi,
    accept: (secret) => !isPlaceholder(secret),
  },
  {
    reason: 'assigned secret',
    pattern: new RegExp(`${strong}${assigned}${literal}`, 'gi'),
    accept: (secret) => !isPlaceholder(secret),
  },
  {
    reason: 'assigned secret',
    pattern: new RegExp(`(?<name>${weak})${assigned}${literal}`, 'gi'),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? '') && looksRandom(secret),
  },
  {
    reason: 'secret in JSON',
    pattern: new RegExp(
      String.raw`\\*"${strong.replace('(?![\\w$-])', '')}\\*"\s*:\s*\\*"(?<secret>(?:[^"\\]|\\[^"])+)\\*"`,
      'gi',
    ),
    accept: (secret) => !isPlaceholder(secret),
  },
  {
    reason: 'secret in JSON',
    pattern: new RegExp(String.raw`\\*"(?<name>${weak})\\*"\s*:\s*\\*"(?<secret>[^"\\]+)\\*"`, 'gi'),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? '') && looksRandom(secret),
  },
  {
    reason: 'secret header',
    pattern:
      /(?<=')(?:x-[\w-]*(?:key|token|secret|auth|password)|api-?key|(?:private|auth|access)-token)'\s*(?:,|=>)\s*'(?<secret>[^']+)'/gi,
    accept: (secret) => !isPlaceholder(secret) && secret.length >= 6,
  },
  {
    reason: 'secret beside its name',
    pattern: new RegExp(`(?<=')(?<name>${weak})'\\s*,\\s*'(?<secret>[^']{16,})'`, 'gi'),
    accept: (secret, { groups }) => !derived.test(groups?.name ?? '') && looksRandom(secret),
  },
  {
    reason: 'secret setting',
    pattern: new RegExp(
      `\\bset_config\\s*\\(\\s*'[\\w.]*(?:${strongWords}|token|jwt)s?'\\s*,\\s*'(?<secret>(?:[^']|'')+)'`,
      'gi',
    ),
    accept: (secret) => !isPlaceholder(secret),
  },
  {
    reason: 'secret setting',
    pattern: new RegExp(
      `\\bSET\\s+(?:LOCAL\\s+|SESSION\\s+)?"?[a-z_]\\w*\\.[\\w.]*(?:${strongWords}|token|jwt)s?"?\\s*(?:=|\\bTO\\b)\\s*(?:'(?<quoted>(?:[^']|'')+)'|(?<secret>(?!DEFAULT\\b)[\\w-]+))`,
      'gi',
    ),
    accept: (secret) => !isPlaceholder(secret),
  },
  {
    reason: 'secret in the environment',
    pattern:
      /(?<![\w$])(?:[A-Z0-9]+_)*(?:PASSWORD|PASSWD|SECRET|API_KEY|SECRET_KEY|ACCESS_KEY|TOKEN|aws_secret_access_key)=(?<secret>[^\s'";,|&]{6,})/g,
    accept: (secret) => !isPlaceholder(secret) && looksRandom(secret, 8),
  },
];
