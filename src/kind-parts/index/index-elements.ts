import type { ReadContext } from '../../kind-contract/reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import { isDefaultOpclass } from './default-opclasses.ts';

/** What is said of single keys of an index: the key's position, counted from 1, and the text. */
export type ByKey = { readonly [position: string]: string };

/** The keys of an index or an exclusion constraint. */
export type IndexElements = {
  /** Columns as identifiers, expressions as text; an expression that is no function call has its parentheses. */
  readonly keys: readonly string[];
  /** Collations other than the column's own. */
  readonly collations: ByKey;
  /** Operator classes other than the type's default, with their parameters. */
  readonly opclasses: ByKey;
  /** Sort orders other than ascending with NULLs last. */
  readonly orders: ByKey;
};

/** Reads keys; `texts` are the parts of the parenthesised list in the statement. */
export function readIndexElements(
  elements: readonly AstFields[],
  texts: readonly string[],
  method: string,
  context: ReadContext,
): IndexElements {
  const collations: Record<string, string> = {};
  const opclasses: Record<string, string> = {};
  const orders: Record<string, string> = {};
  const keys = elements.map((element, index) => {
    const position = String(index + 1);
    const collation = element.collation && collationName(element.collation, context);
    const opclass = opclassName(element, method);
    const order = sortOrder(element);
    if (collation) collations[position] = collation;
    if (opclass) opclasses[position] = opclass;
    if (order) orders[position] = order;
    return element.name === undefined ? keyExpression(texts[index]!) : quoteIdentifier(element.name);
  });
  return { keys, collations, opclasses, orders };
}

/** Writes keys as CREATE INDEX and EXCLUDE want them. */
export function printIndexElements({
  keys,
  collations,
  opclasses,
  orders,
}: IndexElements): readonly string[] {
  return keys.map((key, index) => {
    const position = String(index + 1);
    const collation = collations[position] ? `COLLATE ${collations[position]}` : undefined;
    return [key, collation, opclasses[position], orders[position]].filter(Boolean).join(' ');
  });
}

/** A collation as it is written; schema pg_catalog is always searched and left out. */
export function collationName(names: AstFields, context: ReadContext): string {
  const own: string[] = names.map((name: AstFields) => name.String.sval);
  if (own.length === 2 && own[0] === 'pg_catalog') return quoteIdentifier(own[1]!);
  if (own.length > 1) return quoteName(own);
  const home = context.path(names);
  return context.find('collation', home) === undefined ? quoteName(own) : quoteName(home);
}

function opclassName(element: AstFields, method: string): string | undefined {
  if (!element.opclass) return undefined;
  const names: string[] = element.opclass.map((name: AstFields) => name.String.sval);
  const builtIn = names.length === 1 || names[0] === 'pg_catalog';
  const parameters: string[] = (element.opclassopts ?? []).map(({ DefElem }: AstFields) => {
    const value = DefElem.arg?.String?.sval ?? DefElem.arg?.Integer?.ival ?? DefElem.arg?.Float?.fval ?? '';
    return `${quoteIdentifier(DefElem.defname)}=${quoteLiteral(String(value))}`;
  });
  if (builtIn && parameters.length === 0 && isDefaultOpclass(method, names.at(-1)!)) return undefined;
  const written = quoteName(names[0] === 'pg_catalog' ? names.slice(1) : names);
  return parameters.length === 0 ? written : `${written} (${parameters.join(', ')})`;
}

/** NULLs come last in ascending and first in descending order unless said otherwise. */
function sortOrder({ ordering, nulls_ordering }: AstFields): string | undefined {
  const descending = ordering === 'SORTBY_DESC';
  if (nulls_ordering === 'SORTBY_NULLS_FIRST') return descending ? 'DESC' : 'NULLS FIRST';
  if (nulls_ordering === 'SORTBY_NULLS_LAST') return descending ? 'DESC NULLS LAST' : undefined;
  return descending ? 'DESC' : undefined;
}

/** The grammar takes a function call as it is and wants parentheses around any other expression. */
function keyExpression(text: string): string {
  const slice = sliceParentheses(text, 0);
  if (!slice) return text;
  return text.startsWith('(') ? `(${stripParentheses(slice.text)})` : text.slice(0, slice.end);
}
