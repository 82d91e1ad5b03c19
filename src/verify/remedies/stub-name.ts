import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** Splits a name as server messages give it (`extensions.vector`) into its schema and its own name. */
export function splitStubName(name: string): { readonly schema: string; readonly own: string } {
  const dot = name.indexOf('.');
  return dot > 0 ? { schema: name.slice(0, dot), own: name.slice(dot + 1) } : { schema: 'public', own: name };
}

/** Quotes a name as server messages give it; a name without a schema is put into `public`. */
export function quoteStubName(name: string): string {
  const { schema, own } = splitStubName(name);
  return quoteName([schema, own]);
}

/** Quotes only the schema, for operators, whose names cannot be quoted. */
export function quoteOperatorName(name: string): string {
  const { schema, own } = splitStubName(name);
  return `${quoteIdentifier(schema)}.${own}`;
}

/**
 * SQL that makes an object a member of plpgsql, the one extension that every database has.
 * pg_dump leaves out members of extensions, so that a stub never shows (manual, ALTER EXTENSION).
 */
export function hide(object: string): string {
  return `ALTER EXTENSION plpgsql ADD ${object}`;
}
