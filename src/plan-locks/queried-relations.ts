import type { AstFields, AstNode } from '../parse/grammar.ts';

/** The relations with a schema that a query reads; names without one are those of its common tables. */
export function queriedRelations(tree: AstNode): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  visit(tree, found);
  return [...found.values()];
}

function visit(tree: AstFields, found: Map<string, readonly string[]>): void {
  if (tree === null || typeof tree !== 'object') return;
  if (tree.RangeVar?.schemaname) {
    const path = [tree.RangeVar.schemaname, tree.RangeVar.relname];
    found.set(path.join('\u0000'), path);
  }
  for (const value of Object.values(tree)) visit(value, found);
}
