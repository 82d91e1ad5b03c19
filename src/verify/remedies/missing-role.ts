import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';

/** Roles belong to the cluster, so that no dump of a database holds them. */
export const missingRole: Remedy = ({ message }) => {
  const name = /^role "(.+)" does not exist/.exec(message)?.[1];
  if (name === undefined) return undefined;
  return {
    stub: { kind: 'role', name, why: message },
    // Owners of event triggers and foreign-data wrappers have to be superusers.
    before: [`CREATE ROLE ${quoteIdentifier(name)} SUPERUSER`],
  };
};
