import { reservedWords } from './reserved-words.ts';

/** Writes an identifier as PostgreSQL's quote_ident does: quoted only where it must be. */
export function quoteIdentifier(name: string): string {
  const plain = /^[a-z_][a-z0-9_$]*$/.test(name) && !reservedWords.has(name);
  return plain ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Writes a qualified name. */
export function quoteName(path: readonly string[]): string {
  return path.map(quoteIdentifier).join('.');
}

/** Writes a role as TO, FOR and OWNER TO take it; PUBLIC, CURRENT_USER and the like are keywords, not names. */
export function quoteRole(role: string): string {
  return /^(?:PUBLIC|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/.test(role) ? role : quoteIdentifier(role);
}

/** Writes a string literal that reads the same whatever standard_conforming_strings says. */
export function quoteLiteral(value: string): string {
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return value.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/** Writes text in dollar quotes, with a tag that does not occur in it. */
export function quoteDollar(text: string): string {
  const tags = ['$$', '$_$', '$body$'];
  const tag = tags.find((candidate) => !`${text}$`.includes(candidate)) ?? freshTag(text);
  return `${tag}${text}${tag}`;
}

function freshTag(text: string): string {
  for (let n = 0; ; n++) {
    if (!text.includes(`$_${n}$`)) return `$_${n}$`;
  }
}
