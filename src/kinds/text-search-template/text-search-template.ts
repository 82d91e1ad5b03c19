import { defineKind } from '../../kind-contract/kind.ts';
import { knowsOptions, optionsOf } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteName } from '../../sql/quote.ts';

/** What CREATE TEXT SEARCH TEMPLATE says. */
export type TextSearchTemplateProps = {
  readonly init: string | undefined;
  readonly lexize: string;
};

/** Text search templates (https://www.postgresql.org/docs/18/textsearch-dictionaries.html). */
export const textSearchTemplate = defineKind<'text search template', TextSearchTemplateProps>({
  name: 'text search template',
  plural: 'text search templates',
  section: 'others',
  objectTypes: ['OBJECT_TSTEMPLATE'],
  readers: {
    'DefineStmt/OBJECT_TSTEMPLATE'(fields, context) {
      const options = optionsOf(fields.definition);
      if (!knowsOptions(options, ['init', 'lexize']) || !options.has('lexize')) return false;
      const names = createNameReader(context);
      const init = options.get('init')?.TypeName;
      context.define<TextSearchTemplateProps>(
        { kind: 'text search template', path: context.path(fields.defnames) },
        {
          init: init && names.name('routine', init),
          lexize: names.name('routine', options.get('lexize').TypeName),
        },
        { references: names.references },
      );
    },
  },
  properties: {
    init: { label: 'init function', class: 'structural', alter: 'rebuild' },
    lexize: { label: 'lexize function', class: 'structural', alter: 'rebuild' },
  },
  ddlName: ({ address }) => `TEXT SEARCH TEMPLATE ${quoteName(address.path)}`,
  create({ address, props: { init, lexize } }) {
    const first = init === undefined ? '' : `INIT = ${init}, `;
    return statement(`CREATE TEXT SEARCH TEMPLATE ${quoteName(address.path)} (${first}LEXIZE = ${lexize})`);
  },
});
