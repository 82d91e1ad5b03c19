import type { Token } from './tokens.ts';

/**
 * What a mark stands for. The parser knows no COLLATE, no `(a).b`, no `IS DISTINCT FROM`; a rewrite puts an
 * identifier that carries the original syntax into a place the parser does know, and the printer writes it back.
 */
export type MarkKind =
  | 'operator' // schema of OPERATOR(…): binary operator
  | 'prefix' // function name: prefix operator or keyword before one argument
  | 'suffix' // cast target: COLLATE "C", IS UNKNOWN, AT LOCAL
  | 'field' // cast target: (a).b
  | 'literal' // cast target: number or bit string whose spelling counts
  | 'type' // cast target: interval day to second
  | 'slice' // function name inside [ ]: a[1:2]
  | 'trim' // function name: TRIM(BOTH x FROM y)
  | 'grouping' // function name: GROUPING SETS, and the empty set
  | 'frame' // last ORDER BY item of OVER: ROWS BETWEEN …
  | 'columns' // column of a table alias: name with type
  | 'common' // name of a WITH query: RECURSIVE, column list, MATERIALIZED
  | 'set' // VALUES branch between two branches: INTERSECT, EXCEPT, or ( before a group
  | 'end' // OFFSET of a subquery that has none: keeps the parser from reading a list
  | 'join' // alias of SELECT * FROM …: a join in parentheses
  | 'name'; // identifier with characters the parser's lexer does not take

const prefix = '~';

/** A quoted identifier that carries `text`; `*` and `"` are escaped because the parser's lexer refuses them. */
export function mark(kind: MarkKind, text: string): Token {
  const escaped = encodeURIComponent(text).replaceAll('*', '%2A').replaceAll("'", '%27');
  return { kind: 'quoted', text: `"${prefix}${kind}${prefix}${escaped}"` };
}

/** What a mark carries; undefined for an ordinary name or a mark of another kind. */
export function readMark(name: string | undefined, kind: MarkKind): string | undefined {
  const start = `${prefix}${kind}${prefix}`;
  return name?.startsWith(start) ? decodeURIComponent(name.slice(start.length)) : undefined;
}
