import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/quote.ts';
import type { TextSearchDictionaryProps } from './text-search-dictionary.ts';

type Options = TextSearchDictionaryProps['options'];

/** CREATE TEXT SEARCH DICTIONARY with its template and options. */
export function createDictionary({
  address,
  props,
}: SchemaObject<TextSearchDictionaryProps>): readonly Ddl[] {
  const list = [`TEMPLATE = ${props.template}`, ...Object.entries(props.options).map(print)];
  return [{ sql: `CREATE TEXT SEARCH DICTIONARY ${quoteName(address.path)} (${list.join(', ')})` }];
}

/** ALTER TEXT SEARCH DICTIONARY: what is gone without a value, what is new or different with it. */
export function alterOptions({
  after,
  from,
  to,
}: Alteration<TextSearchDictionaryProps, Options>): readonly Ddl[] {
  const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const set = Object.entries(to).filter(([name, value]) => from[name] !== value);
  const list = [...gone.map(quoteIdentifier), ...set.map(print)];
  return [{ sql: `ALTER TEXT SEARCH DICTIONARY ${quoteName(after.address.path)} (${list.join(', ')})` }];
}

function print([name, value]: readonly [string, string]): string {
  return `${quoteIdentifier(name)} = ${quoteLiteral(value)}`;
}
