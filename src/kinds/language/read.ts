import type { AnyKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import { objectId } from '../../model/address.ts';
import type { LanguageProps } from './language.ts';

const plpgsql = { kind: 'language', path: ['plpgsql'] };
const builtIn: LanguageProps = {
  trusted: true,
  handler: 'plpgsql_call_handler',
  inline: 'plpgsql_inline_handler',
  validator: 'plpgsql_validator',
};

/** What is known of a language that the server or an extension brings. */
const withoutStatement: LanguageProps = {
  trusted: false,
  handler: undefined,
  inline: undefined,
  validator: undefined,
};

/**
 * Reads CREATE LANGUAGE with a handler. plpgsql is the server's own whatever an old dump says of its functions: what
 * it runs depends on the version only.
 */
export const readLanguage: Reader = (fields, context) => {
  const names = createNameReader(context);
  const routine = (node: unknown) => (node ? names.name('routine', node) : undefined);
  const props = {
    trusted: fields.pltrusted === true,
    handler: routine(fields.plhandler),
    inline: routine(fields.plinline),
    validator: routine(fields.plvalidator),
  };
  const own = fields.plname === plpgsql.path[0];
  context.define<LanguageProps>({ kind: 'language', path: [fields.plname] }, own ? builtIn : props, {
    references: names.references,
  });
};

/** Every database has these from the start, and privileges on them may have been granted or revoked. */
export const addBuiltIn: NonNullable<AnyKind['implicit']> = (context) => {
  context.define<LanguageProps>(plpgsql, builtIn);
  for (const name of ['c', 'internal', 'sql']) {
    context.define<LanguageProps>(
      { kind: 'language', path: [name] },
      { ...withoutStatement, trusted: name === 'sql' },
    );
  }
};

/** The language of a name; one that an extension brings is there as soon as something is said of it. */
export const locateLanguage: NonNullable<AnyKind['locate']> = (node, context) => {
  const path = context.path(node, 1);
  const known = context.find('language', path);
  const home = context.find('extension', path);
  if (known !== undefined || home === undefined) return known;
  return context.define<LanguageProps>({ kind: 'language', path }, withoutStatement, { parent: home });
};

/** Servers before 9.1 own plpgsql through a statement, later ones through the extension, which has no such line. */
export const forgetOwnerOfPlpgsql: NonNullable<AnyKind['finish']> = (context) => {
  context.updateFacets(objectId(plpgsql), () => ({ owner: undefined }));
};
