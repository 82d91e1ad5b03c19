import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import { statement } from '../../kind-parts/statement.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier } from '../../sql/quote.ts';
import { addBuiltIn, forgetOwnerOfPlpgsql, locateLanguage, readLanguage } from './read.ts';

/** What CREATE LANGUAGE says of a language that is no extension's. */
export type LanguageProps = {
  readonly trusted: boolean;
  /** Undefined where the server or an extension brings the language. */
  readonly handler: string | undefined;
  readonly inline: string | undefined;
  readonly validator: string | undefined;
};

const replace = ({ after }: { readonly after: SchemaObject<LanguageProps> }) => createLanguage(after);

/** Procedural languages (https://www.postgresql.org/docs/18/sql-createlanguage.html). */
export const language = defineKind<'language', LanguageProps>({
  name: 'language',
  plural: 'languages',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_LANGUAGE'],
  locate: locateLanguage,
  outsideSchemas: true,
  readers: { CreatePLangStmt: readLanguage },
  implicit: addBuiltIn,
  finish: forgetOwnerOfPlpgsql,
  properties: {
    trusted: {
      label: 'trusted',
      class: 'access',
      meaning: 'Everybody with USAGE may write functions in a trusted language, in others only superusers.',
      alter: replace,
    },
    handler: { label: 'handler', class: 'structural', alter: replace },
    inline: { label: 'inline handler', class: 'structural', alter: replace },
    validator: { label: 'validator', class: 'structural', alter: replace },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'] },
  ddlName: ({ address }) => `LANGUAGE ${quoteIdentifier(address.path[0]!)}`,
  create: createLanguage,
  drop: ({ address, props }) =>
    props.handler === undefined
      ? []
      : statement(`DROP LANGUAGE ${quoteIdentifier(address.path[0]!)}`, { phase: 'contract' }),
});

/** CREATE OR REPLACE LANGUAGE sets what it does not name to nothing, so that it can also take a function away. */
/** Nothing for a language that comes without a statement of its own. */
function createLanguage({ address, props }: SchemaObject<LanguageProps>): readonly Ddl[] {
  if (props.handler === undefined) return [];
  const clauses = [
    ` HANDLER ${props.handler}`,
    props.inline === undefined ? '' : ` INLINE ${props.inline}`,
    props.validator === undefined ? '' : ` VALIDATOR ${props.validator}`,
  ];
  const trusted = props.trusted ? 'TRUSTED ' : '';
  return [
    { sql: `CREATE OR REPLACE ${trusted}LANGUAGE ${quoteIdentifier(address.path[0]!)}${clauses.join('')}` },
  ];
}
