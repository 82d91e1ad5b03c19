import { defineKind } from '../../kind-contract/kind.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterMappings, createConfiguration } from './ddl.ts';
import { readConfiguration, readMapping } from './read.ts';

/** What CREATE TEXT SEARCH CONFIGURATION and ALTER … ADD MAPPING say. */
export type TextSearchConfigurationProps = {
  readonly parser: string;
  /** By token type the dictionaries in the order in which they are asked, joined by commas. */
  readonly mappings: Readonly<Record<string, string>>;
};

/** Text search configurations (https://www.postgresql.org/docs/18/textsearch-configuration.html). */
export const textSearchConfiguration = defineKind<'text search configuration', TextSearchConfigurationProps>({
  name: 'text search configuration',
  plural: 'text search configurations',
  section: 'others',
  objectTypes: ['OBJECT_TSCONFIGURATION'],
  readers: {
    'DefineStmt/OBJECT_TSCONFIGURATION': readConfiguration,
    AlterTSConfigurationStmt: readMapping,
  },
  properties: {
    parser: { label: 'parser', class: 'structural', alter: 'rebuild' },
    mappings: {
      label: 'mappings',
      class: 'structural',
      format: 'options',
      meaning:
        'Words of a token type without a dictionary are not searched; rows indexed before keep the old lexemes.',
      alter: alterMappings,
    },
  },
  ddlName: ({ address }) => `TEXT SEARCH CONFIGURATION ${quoteName(address.path)}`,
  create: createConfiguration,
});
