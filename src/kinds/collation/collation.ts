import { defineKind } from '../../kind-contract/kind.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import { readCollation } from './read.ts';
import { replaceCollation } from './replace.ts';

/** What CREATE COLLATION says. */
export type CollationProps = {
  readonly provider: string;
  /** The locale of ICU and of the built-in provider. */
  readonly locale: string | undefined;
  /** The locales of libc, which may differ. */
  readonly collate: string | undefined;
  readonly characterType: string | undefined;
  readonly deterministic: boolean;
  readonly rules: string | undefined;
  /** The version that a server had noted; dumps seldom hold it. */
  readonly version: string | undefined;
  readonly copiedFrom: string | undefined;
};

const sorting = 'Indexes on columns with the collation are sorted by it and must be rebuilt with it.';

/** Collations (https://www.postgresql.org/docs/18/collation.html). */
export const collation = defineKind<'collation', CollationProps>({
  name: 'collation',
  plural: 'collations',
  section: 'types',
  objectTypes: ['OBJECT_COLLATION'],
  readers: { 'DefineStmt/OBJECT_COLLATION': readCollation },
  properties: {
    provider: { label: 'provider', class: 'structural', meaning: sorting, alter: replaceCollation },
    locale: { label: 'locale', class: 'structural', meaning: sorting, alter: replaceCollation },
    collate: { label: 'LC_COLLATE', class: 'structural', meaning: sorting, alter: replaceCollation },
    characterType: { label: 'LC_CTYPE', class: 'structural', alter: replaceCollation },
    deterministic: {
      label: 'deterministic',
      class: 'structural',
      meaning: 'With a nondeterministic collation different strings can be equal.',
      alter: replaceCollation,
    },
    rules: { label: 'rules', class: 'structural', meaning: sorting, alter: replaceCollation },
    version: {
      label: 'version',
      class: 'cosmetic',
      meaning: 'It is what the server noted of the library when the collation was made.',
      equal: (from, to) => from === undefined || to === undefined || from === to,
      alter: 'none',
    },
    copiedFrom: { label: 'copied from', class: 'structural', alter: replaceCollation },
  },
  ddlName: ({ address }) => `COLLATION ${quoteName(address.path)}`,
  create({ address, props }) {
    const name = quoteName(address.path);
    if (props.copiedFrom) return statement(`CREATE COLLATION ${name} FROM ${props.copiedFrom}`);
    const text = (value: string | undefined) => value && quoteLiteral(value);
    const options = Object.entries({
      provider: props.provider,
      locale: text(props.locale),
      lc_collate: text(props.collate),
      lc_ctype: text(props.characterType),
      deterministic: props.deterministic ? undefined : 'false',
      rules: text(props.rules),
      version: text(props.version),
    }).filter(([, value]) => value !== undefined);
    return statement(
      `CREATE COLLATION ${name} (${options.map(([key, value]) => `${key} = ${value}`).join(', ')})`,
    );
  },
});
