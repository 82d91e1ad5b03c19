import type { Namespace, ReadContext } from '../kind-contract/reader.ts';
import type { Address } from '../model/address.ts';
import type { AstFields } from '../parse/grammar.ts';
import { quoteIdentifier, quoteName } from '../sql/quote.ts';

/** Reads the names in a definition and remembers the objects of the dump that they mean. */
export interface NameReader {
  /** The objects named so far, for `Definition.references`. */
  readonly references: readonly Address[];
  /** A quoted name: with its schema, unless the object is built in. */
  name(namespace: Namespace, node: AstFields): string;
  /** An operator's name, which is never quoted: `public.===`. */
  operator(node: AstFields): string;
  /** A type as format_type writes it. */
  type(typeName: AstFields): string;
  /** A routine with its argument types: `public.f(integer, text)`. */
  routine(node: AstFields): string;
}

/**
 * Makes a reader of names. A name without a schema means the object of the search path where the dump holds one, and
 * a built-in object where it does not; dumps of before March 2018 leave the schema out.
 */
export function createNameReader(context: ReadContext): NameReader {
  const references: Address[] = [];

  function refer(namespace: Namespace, path: readonly string[], signature?: string): boolean {
    const id = context.find(namespace, path, signature) ?? context.find(namespace, path);
    const address = id && context.get(id)?.address;
    if (address) references.push(address);
    return address !== undefined;
  }

  function path(namespace: Namespace, node: AstFields, signature?: string): readonly string[] {
    const names = stringsOf(node);
    if (names.length > 1) {
      refer(namespace, names, signature);
      return names[0] === 'pg_catalog' ? names.slice(1) : names;
    }
    const full = context.path(node);
    return refer(namespace, full, signature) ? full : names;
  }

  function type(typeName: AstFields): string {
    const full = context.path(typeName);
    if (!refer('type', full)) refer('relation', full);
    return context.type(typeName);
  }

  return {
    references,
    name: (namespace, node) => quoteName(path(namespace, node)),
    operator: (node) => printOperator(path('operator', node)),
    type,
    routine(node) {
      const types = argumentTypes(node.objargs, type);
      return `${quoteName(path('routine', node.objname, `(${types})`))}(${types})`;
    },
  };
}

/** Argument types of a routine or operator, joined by commas; NONE for the side that a prefix operator lacks. */
export function argumentTypes(
  nodes: readonly AstFields[] | undefined,
  type: (typeName: AstFields) => string,
): string {
  return (nodes ?? []).map((node) => (node.TypeName ? type(node.TypeName) : 'NONE')).join(', ');
}

/** An operator's qualified name as SQL writes it: the schema quoted, the operator as it is. */
export function printOperator(path: readonly string[]): string {
  return [...path.slice(0, -1).map(quoteIdentifier), path.at(-1)].join('.');
}

function stringsOf(node: AstFields): readonly string[] {
  const nodes: readonly AstFields[] = Array.isArray(node) ? node : (node.names ?? node.items ?? node.objname);
  return nodes.map(({ String: { sval } }) => sval ?? '');
}
