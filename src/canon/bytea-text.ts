/**
 * Returns the bytes of a bytea literal as hexadecimal digits, whether it is written in hex or in escape format
 * (https://www.postgresql.org/docs/18/datatype-binary.html); undefined for text that is neither.
 */
export function byteaText(literal: string): string | undefined {
  const hex = /^\\x([\da-f\s]*)$/i.exec(literal)?.[1];
  if (hex !== undefined) {
    const digits = hex.replace(/\s/g, '').toLowerCase();
    return digits.length % 2 === 0 ? digits : undefined;
  }
  if (!/^(?:[^\\]|\\\\|\\[0-3][0-7]{2})*$/.test(literal)) return undefined;
  const parts = literal.match(/\\\\|\\\d{3}|[^\\]+/g) ?? [];
  return parts.map(hexOfPart).join('');
}

function hexOfPart(part: string): string {
  if (part === '\\\\') return '5c';
  if (part.startsWith('\\')) return hexOf([Number.parseInt(part.slice(1), 8)]);
  return hexOf([...new TextEncoder().encode(part)]);
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
