import type { AstFields } from '../parse/grammar.ts';

/** A name with its schema, as far as the text gives one. */
export type Path = readonly string[];

/** A path as a key of a map. */
export function pathKey(path: Path): string {
  return path.join('\u0000');
}

/** The path of a parse-tree RangeVar. */
export function rangePath(range: AstFields): Path {
  return range.schemaname ? [range.schemaname, range.relname] : [range.relname];
}

/** The path of a list of parse-tree strings. */
export function stringsPath(nodes: readonly AstFields[] | undefined): Path {
  return (nodes ?? []).map((node) => node.String?.sval ?? '');
}

/** The path of the objects of DROP and COMMENT, whatever the form of their node. */
export function objectPath(node: AstFields): Path {
  if (node?.List) return stringsPath(node.List.items);
  if (node?.TypeName) return stringsPath(node.TypeName.names);
  if (node?.ObjectWithArgs) return stringsPath(node.ObjectWithArgs.objname);
  if (node?.RangeVar) return rangePath(node.RangeVar);
  return node?.String ? [node.String.sval] : [];
}

/** A path with the same schema and another name. */
export function besides(path: Path, name: string): Path {
  return [...path.slice(0, -1), name];
}
