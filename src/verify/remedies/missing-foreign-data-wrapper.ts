import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide } from './stub-name.ts';

/** A foreign-data wrapper of a missing extension; without a validator it takes any option. */
export const missingForeignDataWrapper: Remedy = ({ message }) => {
  const name = /^foreign-data wrapper "(.+)" does not exist/.exec(message)?.[1];
  if (name === undefined) return undefined;
  const wrapper = `FOREIGN DATA WRAPPER ${quoteIdentifier(name)}`;
  return {
    stub: { kind: 'foreign-data wrapper', name, why: message },
    before: [`CREATE ${wrapper}`, hide(wrapper)],
  };
};
