import { defineKind } from '../../kind-contract/kind.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { statement } from '../../kind-parts/statement.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';

/** What CREATE CONVERSION says. */
export type ConversionProps = {
  readonly source: string;
  readonly target: string;
  readonly function: string;
  readonly default: boolean;
};

/** Conversions between encodings (https://www.postgresql.org/docs/18/sql-createconversion.html). */
export const conversion = defineKind<'conversion', ConversionProps>({
  name: 'conversion',
  plural: 'conversions',
  section: 'others',
  objectTypes: ['OBJECT_CONVERSION'],
  readers: {
    CreateConversionStmt(fields, context) {
      const names = createNameReader(context);
      context.define<ConversionProps>(
        { kind: 'conversion', path: context.path(fields.conversion_name) },
        {
          source: fields.for_encoding_name,
          target: fields.to_encoding_name,
          function: names.name('routine', fields.func_name),
          default: fields.def === true,
        },
        { references: names.references },
      );
    },
  },
  properties: {
    source: { label: 'source encoding', class: 'structural', alter: 'rebuild' },
    target: { label: 'target encoding', class: 'structural', alter: 'rebuild' },
    function: { label: 'function', class: 'structural', alter: 'rebuild' },
    default: {
      label: 'default',
      class: 'structural',
      meaning: 'Clients with the source encoding use the default conversion of their search path.',
      alter: 'rebuild',
    },
  },
  ddlName: ({ address }) => `CONVERSION ${quoteName(address.path)}`,
  create: ({ address, props }) =>
    statement(
      `CREATE ${props.default ? 'DEFAULT ' : ''}CONVERSION ${quoteName(address.path)} FOR ${quoteLiteral(
        props.source,
      )} TO ${quoteLiteral(props.target)} FROM ${props.function}`,
    ),
});
