import { isPlaceholder } from './placeholder.ts';

/** A stretch of text that is a secret. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** Functions by the position of the argument that is a key or a password (pgcrypto, pgjwt, Supabase vault). */
const secretArgument: Readonly<Record<string, number>> = {
  pgp_sym_encrypt: 1,
  pgp_sym_encrypt_bytea: 1,
  pgp_sym_decrypt: 1,
  pgp_sym_decrypt_bytea: 1,
  pgp_pub_decrypt: 2,
  pgp_pub_decrypt_bytea: 2,
  hmac: 1,
  encrypt: 1,
  decrypt: 1,
  encrypt_iv: 1,
  decrypt_iv: 1,
  crypt: 0,
  sign: 1,
  verify: 1,
  create_secret: 0,
  update_secret: 1,
};

const call = new RegExp(`(?<![\\w$])(${Object.keys(secretArgument).join('|')})\\s*\\(`, 'gi');
const wholeLiteral = /^\s*E?('+)([\s\S]+?)\1(?:::[\w ]+)*\s*$/;

/** Finds string constants that are passed as keys or passwords to functions of cryptography. */
export function findSecretArguments(text: string): readonly SecretSpan[] {
  const found: SecretSpan[] = [];
  call.lastIndex = 0;
  for (let match = call.exec(text); match; match = call.exec(text)) {
    const argument = argumentAt(text, call.lastIndex, secretArgument[match[1]!.toLowerCase()]!);
    const literal = argument && wholeLiteral.exec(text.slice(argument.start, argument.end));
    if (!literal || isPlaceholder(literal[2]!)) continue;
    const start = argument.start + literal[0].indexOf(literal[1]!) + literal[1]!.length;
    found.push({ start, end: start + literal[2]!.length, reason: 'key passed to a function' });
  }
  return found;
}

/** Where the nth argument of a call lies; undefined where there are fewer, or the call does not end soon. */
function argumentAt(
  text: string,
  from: number,
  index: number,
): { readonly start: number; readonly end: number } | undefined {
  let depth = 0;
  let start = from;
  let position = 0;
  let quoted = false;
  for (let at = from; at < Math.min(text.length, from + 4000); at++) {
    const mark = text[at];
    if (mark === "'") quoted = !quoted;
    if (quoted) continue;
    if (depth === 0 && (mark === ',' || mark === ')')) {
      if (position === index) return { start, end: at };
      if (mark === ')') return undefined;
      position++;
      start = at + 1;
    } else if (mark === '(' || mark === '[') depth++;
    else if (mark === ')' || mark === ']') depth--;
  }
  return undefined;
}
