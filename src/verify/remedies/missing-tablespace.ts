import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';

/** Tablespaces belong to the cluster; one in place needs no directory of its own (manual, allow_in_place_tablespaces). */
export const missingTablespace: Remedy = ({ message, detail }) => {
  // SET default_tablespace gives the reason in the detail only.
  const name = /^tablespace "(.+)" does not exist/i.exec(detail ?? message)?.[1];
  if (name === undefined) return undefined;
  return {
    stub: { kind: 'tablespace', name, why: detail ?? message },
    before: ['SET allow_in_place_tablespaces = on', `CREATE TABLESPACE ${quoteIdentifier(name)} LOCATION ''`],
  };
};
