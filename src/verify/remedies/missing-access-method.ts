import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { hide } from './stub-name.ts';

/** An index or table access method of a missing extension, over the server's own handlers. */
export const missingAccessMethod: Remedy = ({ message, detail, statement }) => {
  // SET default_table_access_method gives the reason in the detail only.
  const name = /^(?:table )?access method "(.+)" does not exist/i.exec(detail ?? message)?.[1];
  if (name === undefined) return undefined;
  const method = `ACCESS METHOD ${quoteIdentifier(name)}`;
  const handler = /^CREATE\s+(?:UNIQUE\s+)?INDEX|^CREATE\s+OPERATOR/i.test(statement)
    ? 'TYPE INDEX HANDLER bthandler'
    : 'TYPE TABLE HANDLER heap_tableam_handler';
  return {
    stub: { kind: 'access method', name, why: detail ?? message },
    before: [`CREATE ${method} ${handler}`, hide(method)],
  };
};
