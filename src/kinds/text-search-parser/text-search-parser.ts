import { defineKind } from '../../kind-contract/kind.ts';
import { knowsOptions, optionsOf } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteName } from '../../sql/quote.ts';

/** What CREATE TEXT SEARCH PARSER says. */
export type TextSearchParserProps = {
  readonly start: string;
  readonly getToken: string;
  readonly end: string;
  readonly lexTypes: string;
  readonly headline: string | undefined;
};

const names = ['start', 'gettoken', 'end', 'lextypes', 'headline'];

/** Text search parsers (https://www.postgresql.org/docs/18/textsearch-parsers.html). */
export const textSearchParser = defineKind<'text search parser', TextSearchParserProps>({
  name: 'text search parser',
  plural: 'text search parsers',
  section: 'others',
  objectTypes: ['OBJECT_TSPARSER'],
  readers: {
    'DefineStmt/OBJECT_TSPARSER'(fields, context) {
      const options = optionsOf(fields.definition);
      if (!knowsOptions(options, names)) return false;
      const reader = createNameReader(context);
      const [start, getToken, end, lexTypes, headline] = names.map((name) => {
        const value = options.get(name)?.TypeName;
        return value && reader.name('routine', value);
      });
      context.define<TextSearchParserProps>(
        { kind: 'text search parser', path: context.path(fields.defnames) },
        { start, getToken, end, lexTypes, headline },
        { references: reader.references },
      );
    },
  },
  properties: {
    start: { label: 'start function', class: 'structural', alter: 'rebuild' },
    getToken: { label: 'next-token function', class: 'structural', alter: 'rebuild' },
    end: { label: 'end function', class: 'structural', alter: 'rebuild' },
    lexTypes: { label: 'token types function', class: 'structural', alter: 'rebuild' },
    headline: { label: 'headline function', class: 'structural', alter: 'rebuild' },
  },
  ddlName: ({ address }) => `TEXT SEARCH PARSER ${quoteName(address.path)}`,
  create({ address, props: { start, getToken, end, lexTypes, headline } }) {
    const last = headline === undefined ? '' : `, HEADLINE = ${headline}`;
    return statement(
      `CREATE TEXT SEARCH PARSER ${quoteName(address.path)} (START = ${start}, GETTOKEN = ${getToken}, END = ${end}, LEXTYPES = ${lexTypes}${last})`,
    );
  },
});
