import type { AstFields } from '../parse/grammar.ts';

/** Returns a text that is the same for two trees exactly when they hold the same nodes and fields. */
export function treeKey(value: AstFields): string {
  if (Array.isArray(value)) return `[${value.map(treeKey).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries<AstFields>(value).filter(([, child]) => child !== undefined);
  fields.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([key, child]) => `${key}:${treeKey(child)}`).join(',')}}`;
}
