import type { Ddl } from '../../kind-contract/ddl.ts';
import type { Alteration } from '../../kind-contract/property.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { TextSearchConfigurationProps } from './text-search-configuration.ts';

type Mappings = TextSearchConfigurationProps['mappings'];

/** CREATE TEXT SEARCH CONFIGURATION, then a mapping for each set of token types with equal dictionaries. */
export function createConfiguration(object: SchemaObject<TextSearchConfigurationProps>): readonly Ddl[] {
  const { parser, mappings } = object.props;
  return [
    { sql: `CREATE TEXT SEARCH CONFIGURATION ${quoteName(object.address.path)} (PARSER = ${parser})` },
    ...write(object, 'ADD', Object.entries(mappings)),
  ];
}

/** DROP, ALTER and ADD MAPPING for the token types that differ. */
export function alterMappings({
  after,
  from,
  to,
}: Alteration<TextSearchConfigurationProps, Mappings>): readonly Ddl[] {
  const gone = Object.keys(from).filter((token) => !Object.hasOwn(to, token));
  const set = Object.entries(to).filter(([token, dictionaries]) => from[token] !== dictionaries);
  return [
    ...(gone.length > 0
      ? [{ sql: `${nameOf(after)} DROP MAPPING FOR ${gone.map(quoteIdentifier).join(', ')}` }]
      : []),
    ...write(
      after,
      'ALTER',
      set.filter(([token]) => Object.hasOwn(from, token)),
    ),
    ...write(
      after,
      'ADD',
      set.filter(([token]) => !Object.hasOwn(from, token)),
    ),
  ];
}

function write(
  object: SchemaObject<TextSearchConfigurationProps>,
  verb: 'ADD' | 'ALTER',
  mappings: readonly (readonly [string, string])[],
): readonly Ddl[] {
  const tokensOf = new Map<string, string[]>();
  for (const [token, dictionaries] of mappings) {
    tokensOf.set(dictionaries, [...(tokensOf.get(dictionaries) ?? []), quoteIdentifier(token)]);
  }
  return [...tokensOf].map(([dictionaries, tokens]) => ({
    sql: `${nameOf(object)} ${verb} MAPPING FOR ${tokens.join(', ')} WITH ${dictionaries}`,
  }));
}

function nameOf({ address }: SchemaObject<TextSearchConfigurationProps>): string {
  return `ALTER TEXT SEARCH CONFIGURATION ${quoteName(address.path)}`;
}
