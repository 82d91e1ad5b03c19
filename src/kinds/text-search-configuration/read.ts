import type { Reader } from '../../kind-contract/reader.ts';
import { optionsOf } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import type { TextSearchConfigurationProps } from './text-search-configuration.ts';

const kind = 'text search configuration';

/** Reads CREATE TEXT SEARCH CONFIGURATION; a copy is read only where the dump holds what it is copied from. */
export const readConfiguration: Reader = (fields, context) => {
  const options = optionsOf(fields.definition);
  const names = createNameReader(context);
  const address = { kind, path: context.path(fields.defnames) };
  const parser = options.get('parser')?.TypeName;
  if (options.size !== 1) return false;
  if (parser) {
    const props = { parser: names.name('text search parser', parser), mappings: {} };
    context.define<TextSearchConfigurationProps>(address, props, { references: names.references });
    return true;
  }
  const source = options.get('copy')?.TypeName;
  const id = source && context.find(kind, context.path(source));
  const copied = id && context.get<TextSearchConfigurationProps>(id);
  if (!copied) return false;
  context.define<TextSearchConfigurationProps>(address, copied.props);
  return true;
};

/** Reads ALTER TEXT SEARCH CONFIGURATION … ADD or ALTER MAPPING FOR … WITH. */
export const readMapping: Reader = (fields, context) => {
  const id = context.find(kind, context.path(fields.cfgname));
  const known = id && context.get<TextSearchConfigurationProps>(id);
  const sets =
    fields.kind === 'ALTER_TSCONFIG_ADD_MAPPING' || fields.kind === 'ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN';
  if (!known || !sets) return false;
  const names = createNameReader(context);
  const dictionaries = fields.dicts.map(({ List }: AstFields) => names.name('text search dictionary', List));
  const tokens: readonly string[] = fields.tokentype.map(({ String: { sval } }: AstFields) => sval);
  const added = Object.fromEntries(tokens.map((token) => [token, dictionaries.join(', ')]));
  context.define<TextSearchConfigurationProps>(
    known.address,
    { ...known.props, mappings: { ...known.props.mappings, ...added } },
    { references: names.references },
  );
};
