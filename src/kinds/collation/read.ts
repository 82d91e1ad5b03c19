import type { Reader } from '../../kind-contract/reader.ts';
import { knowsOptions, optionFlag, optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { CollationProps } from './collation.ts';

const known = ['provider', 'locale', 'lc_collate', 'lc_ctype', 'deterministic', 'rules', 'version', 'from'];

/**
 * Reads CREATE COLLATION. For libc LOCALE sets both locales; servers before 15 keep the locale of ICU as both
 * (https://www.postgresql.org/docs/18/sql-createcollation.html).
 */
export const readCollation: Reader = (fields, context) => {
  const options = optionsOf(fields.definition);
  if (!knowsOptions(options, known)) return false;
  const names = createNameReader(context);
  const text = (name: string) => (options.has(name) ? optionText(options.get(name)) : undefined);
  const source = options.get('from')?.List?.items;
  const provider = text('provider')?.toLowerCase() ?? 'libc';
  const byLibrary = provider === 'libc';
  const locale = text('locale');
  const [collate, characterType] = [text('lc_collate') ?? locale, text('lc_ctype') ?? locale];
  context.define<CollationProps>(
    { kind: 'collation', path: context.path(fields.defnames) },
    {
      provider,
      locale: byLibrary ? undefined : (locale ?? collate),
      collate: byLibrary ? collate : undefined,
      characterType: byLibrary ? characterType : undefined,
      deterministic: optionFlag(options, 'deterministic') ?? true,
      rules: text('rules'),
      version: text('version'),
      copiedFrom: source && names.name('collation', source),
    },
    { references: names.references },
  );
};
