const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A TypeScript string literal. */
export function quoteTypescript(value: string): string {
  return `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => escapes[character] ?? unicode(character))}'`;
}

/** A property name of an object literal or interface: quoted only where it must be. */
export function typescriptKey(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : quoteTypescript(name);
}

function unicode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
