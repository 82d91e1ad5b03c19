import { looksRandom } from './looks-random.ts';
import { isPlaceholder } from './placeholder.ts';
import type { RedactionRule } from './rule.ts';

/** Secrets on their way to another server: URLs, headers, cookies, connection strings. */
export const networkRules: readonly RedactionRule[] = [
  {
    reason: 'password in a URL',
    pattern: /\b[a-z][\w+.-]*:\/\/[^\s/:@'"?#<>]*:(?<secret>[^\s'"/<>]+)@/gi,
  },
  {
    reason: 'token in a URL',
    pattern: /\bhttps?:\/\/(?<secret>[\w-]{20,})@/gi,
    accept: (secret) => looksRandom(secret),
  },
  {
    reason: 'token in a URL',
    pattern:
      /[?&](?:access_token|api_?key|auth|client_secret|key|password|pwd|sas|secret|sig|signature|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^&\s'"<>]+)/gi,
    accept: (secret) => !isPlaceholder(secret) && secret.length >= 6,
  },
  {
    reason: 'Authorization header',
    pattern:
      /\bauthorization['"\\]*\s*(?::=|=>|[:=,])\s*['"\\]*(?:bearer|basic|token|digest|apikey)\s+(?<secret>[\w.~+/=-]{6,})/gi,
  },
  {
    reason: 'Authorization header',
    pattern: /\bBearer\s+(?<secret>[\w.~+/=-]{16,})/g,
    accept: (secret) => looksRandom(secret),
  },
  {
    reason: 'Authorization header',
    pattern: /\bBasic\s+(?<secret>[A-Za-z0-9+/]{8,}={0,2})(?![\w+/=])/g,
    accept: (secret) => secret.endsWith('=') || looksRandom(secret, 12),
  },
  {
    reason: 'cookie',
    pattern: /\b(?:set-)?cookie['"\\]*\s*(?::=|=>|[:=,])\s*['"\\]*[\w.-]+=(?<secret>[^;'"\s\\]{8,})/gi,
  },
  {
    reason: 'password in a connection string',
    pattern:
      /(?:^|['"\s])(?:ssl)?(?:password|oauth_client_secret)\s*=\s*(?<secret>''(?:[^']|'''')+''|'(?!\s*(?:\|\||,)|'|\s)[^']*'(?!')|(?!\\')[^\s'";,()]+)/gi,
    accept: (secret, match) => !isPlaceholder(unquote(secret)) && isConnection(match),
  },
];

const connectionWords =
  /(?:^|['"\s])(?:host|hostaddr|port|dbname|user|sslmode|service|application_name)\s*=\s*[^\s=]/i;
/** How far a connection string reaches to either side of its password. */
const reach = 300;

/** True where other words of a libpq connection string stand on the same line, or the string starts with it. */
function isConnection({ input, index, 0: found }: RegExpExecArray): boolean {
  const line = input.slice(Math.max(0, index - reach), index + found.length + reach);
  const from = Math.min(index, reach);
  const start = line.lastIndexOf('\n', from - 1) + 1;
  const end = line.indexOf('\n', from + found.length);
  const around = line.slice(start, end < 0 ? undefined : end);
  // A string that starts with the word is a connection string, whatever statement it stands in.
  if (connectionWords.test(around))
    return found.startsWith("'") || !/^\s*(?:update|set|where|and|or|if|elsif|select)\b/i.test(around);
  return /\bdblink(?:_connect)?\w*\s*\([^()]*$|\bCONNECTION\s*$/i.test(line.slice(0, from));
}

function unquote(text: string): string {
  return text.replace(/^'+|'+$/g, '');
}
