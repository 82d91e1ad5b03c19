import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide } from './stub-name.ts';

/** A procedural language; without a validator the bodies of its functions are stored unread. */
export const missingLanguage: Remedy = ({ message }) => {
  const name = /^language "(.+)" does not exist/.exec(message)?.[1];
  if (name === undefined) return undefined;
  const language = `LANGUAGE ${quoteIdentifier(name)}`;
  return {
    stub: { kind: 'language', name, why: message },
    before: [`CREATE TRUSTED ${language} HANDLER pg_catalog.plpgsql_call_handler`, hide(language)],
  };
};
