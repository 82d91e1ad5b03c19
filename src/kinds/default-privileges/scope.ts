import { quoteIdentifier, quoteRole } from '../../sql/quote.ts';

/** `FOR ROLE r IN SCHEMA s`. */
export function scopeOf(path: readonly string[]): string {
  return `FOR ROLE ${quoteRole(path[0]!)}${path.length > 2 ? ` IN SCHEMA ${quoteIdentifier(path[1]!)}` : ''}`;
}
