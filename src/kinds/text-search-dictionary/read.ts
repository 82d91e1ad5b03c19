import type { Reader } from '../../kind-contract/reader.ts';
import { optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { AstFields } from '../../parse/grammar.ts';
import type { TextSearchDictionaryProps } from './text-search-dictionary.ts';

/** Reads CREATE TEXT SEARCH DICTIONARY; whatever is not the template is an option of the template. */
export const readDictionary: Reader = (fields, context) => {
  const { template, ...rest } = Object.fromEntries(optionsOf(fields.definition));
  if (!template?.TypeName || hasEmpty(rest)) return false;
  const names = createNameReader(context);
  context.define<TextSearchDictionaryProps>(
    { kind: 'text search dictionary', path: context.path(fields.defnames) },
    { template: names.name('text search template', template.TypeName), options: texts(rest) },
    { references: names.references },
  );
};

/** Reads ALTER TEXT SEARCH DICTIONARY; an option without a value goes back to its default. */
export const readOptions: Reader = (fields, context) => {
  const id = context.find('text search dictionary', context.path(fields.dictname));
  const entries = [...optionsOf(fields.options)];
  return context.update<TextSearchDictionaryProps>(id, ({ options }) => {
    const gone = entries.filter(([, value]) => value === undefined).map(([name]) => name);
    const kept = Object.entries(options).filter(([name]) => !gone.includes(name));
    const set = texts(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
    return { options: { ...Object.fromEntries(kept), ...set } };
  });
};

function hasEmpty(options: Readonly<Record<string, AstFields>>): boolean {
  return Object.values(options).includes(undefined);
}

function texts(options: Readonly<Record<string, AstFields>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, optionText(value)]));
}
