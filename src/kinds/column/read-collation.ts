import type { AstFields } from '../../parse/grammar.ts';
import { quoteName } from '../../sql/quote.ts';

/** The collation of a COLLATE clause, without the schema of PostgreSQL's own; undefined for the default one. */
export function readCollation(clause: AstFields): string | undefined {
  if (!clause) return undefined;
  const names: string[] = clause.collname.map((name: AstFields) => name.String.sval);
  const own = names[0] === 'pg_catalog' ? names.slice(1) : names;
  return own.length === 1 && own[0] === 'default' ? undefined : quoteName(own);
}
