import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide } from './stub-name.ts';

/** Schemas that an extension makes, or that a dump of chosen schemas refers to. */
export const missingSchema: Remedy = ({ code, message }) => {
  const name = code === '3F000' ? /^schema "(.+)" does not exist/.exec(message)?.[1] : undefined;
  if (name === undefined) return undefined;
  const schema = `SCHEMA ${quoteIdentifier(name)}`;
  return { stub: { kind: 'schema', name, why: message }, before: [`CREATE ${schema}`, hide(schema)] };
};
