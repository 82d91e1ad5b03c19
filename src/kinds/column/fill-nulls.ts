import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** The statement that gives the rows without a value one: for a reader, who runs it in batches. */
export function fillNulls({ address: { path } }: SchemaObject, value: string): string {
  const name = quoteIdentifier(path.at(-1)!);
  return `UPDATE ${quoteName(path.slice(0, -1))} SET ${name} = ${value} WHERE ${name} IS NULL`;
}
