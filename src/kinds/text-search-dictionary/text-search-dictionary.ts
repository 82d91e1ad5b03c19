import { defineKind } from '../../kind-contract/kind.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterOptions, createDictionary } from './ddl.ts';
import { readDictionary, readOptions } from './read.ts';

/** What CREATE TEXT SEARCH DICTIONARY says. */
export type TextSearchDictionaryProps = {
  readonly template: string;
  readonly options: Readonly<Record<string, string>>;
};

/** Text search dictionaries (https://www.postgresql.org/docs/18/textsearch-dictionaries.html). */
export const textSearchDictionary = defineKind<'text search dictionary', TextSearchDictionaryProps>({
  name: 'text search dictionary',
  plural: 'text search dictionaries',
  section: 'others',
  objectTypes: ['OBJECT_TSDICTIONARY'],
  readers: { 'DefineStmt/OBJECT_TSDICTIONARY': readDictionary, AlterTSDictionaryStmt: readOptions },
  properties: {
    template: { label: 'template', class: 'structural', alter: 'rebuild' },
    options: {
      label: 'options',
      class: 'structural',
      format: 'options',
      meaning: 'They decide which lexemes go into an index; rows indexed before keep the old ones.',
      alter: alterOptions,
    },
  },
  ddlName: ({ address }) => `TEXT SEARCH DICTIONARY ${quoteName(address.path)}`,
  create: createDictionary,
});
