import type { Address } from '../model/address.ts';

/** A pattern for objects: an optional kind and a name with `*` and `?`. */
export interface ObjectPattern {
  readonly kind?: string;
  readonly name: string;
}

/** Reads `index public.*_tmp`: all words but the last are the kind. */
export function readPattern(text: string): ObjectPattern {
  const words = text.trim().split(/\s+/);
  const name = words.at(-1) ?? '';
  return words.length > 1 ? { kind: words.slice(0, -1).join(' '), name } : { name };
}

/** True where an object's address fits; a name without a dot fits objects of that name anywhere. */
export function matchesPattern(
  pattern: ObjectPattern,
  { kind, path }: Pick<Address, 'kind' | 'path'>,
): boolean {
  if (pattern.kind !== undefined && pattern.kind.toLowerCase() !== kind) return false;
  const name = pattern.name.includes('.') ? path.join('.') : path.at(-1)!;
  return expressionFor(pattern.name).test(name);
}

const expressions = new Map<string, RegExp>();

function expressionFor(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, 's');
    expressions.set(pattern, expression);
  }
  return expression;
}
