import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import type { Address } from '../../model/address.ts';
import { findWord } from '../../parse/slice.ts';
import type { ExtensionProps } from './extension.ts';

/** Procedural languages that come as extensions live here. */
const languageHome = 'pg_catalog';

/**
 * Reads CREATE EXTENSION, and CREATE LANGUAGE without a handler, which PostgreSQL has read as CREATE EXTENSION since
 * version 13. CASCADE only says what happens while the file runs.
 */
export const readExtension: Reader = (fields, context) => {
  const options = optionsOf(fields.options);
  const text = (name: string) => (options.has(name) ? optionText(options.get(name)) : undefined);
  const isLanguage =
    findWord(context.text, 0, 'EXTENSION', 'LANGUAGE') === findWord(context.text, 0, 'LANGUAGE');
  const schema = text('schema') ?? (isLanguage ? languageHome : undefined);
  const references: Address[] = schema === undefined ? [] : [{ kind: 'schema', path: [schema] }];
  context.define<ExtensionProps>(
    { kind: 'extension', path: [fields.extname] },
    { schema, version: text('new_version') },
    { references },
  );
};

/** Every database has plpgsql from the start; dumps of servers since 10 or so say nothing of it. */
export const addPlpgsql: NonNullable<AnyKind['implicit']> = (context) => {
  context.define<ExtensionProps>(
    { kind: 'extension', path: ['plpgsql'] },
    { schema: languageHome, version: undefined },
  );
};
