import type { SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';

/** The quoted table of a part of it: a column, constraint, trigger or policy. */
export function tableOf({ address }: SchemaObject): string {
  return quoteName(address.path.slice(0, 2));
}
