import type { AstNode } from '../parse/grammar.ts';

/**
 * Returns the last part of a name that is unqualified or in pg_catalog, undefined for other schemas.
 * pg_dump empties `search_path`, so an unqualified name in a dump is a built-in one.
 */
export function builtInName(path: readonly AstNode[] | undefined): string | undefined {
  const parts = (path ?? []).map((part) => part.String?.sval as string | undefined);
  if (parts.length === 1) return parts[0];
  return parts.length === 2 && parts[0] === 'pg_catalog' ? parts[1] : undefined;
}

/** Makes the path of an unqualified name. */
export function namePath(name: string): readonly AstNode[] {
  return [{ String: { sval: name } }];
}
