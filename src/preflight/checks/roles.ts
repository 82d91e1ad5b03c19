import { subjectOf } from '../../diff/delta.ts';
import { quoteLiteral } from '../../sql/quote.ts';
import { listCheck } from '../list-check.ts';
import type { FindChecks } from '../preflight-check.ts';

const noRoles: ReadonlySet<string> = new Set([
  'PUBLIC',
  'OWNER',
  'CURRENT_USER',
  'SESSION_USER',
  'CURRENT_ROLE',
  'public',
]);

/** Roles that owners, grants and policies of the plan name and that are no part of a dump of one database. */
export const roles: FindChecks = ({ deltas, isNew }) => {
  const names = new Set(
    deltas
      .filter(({ op }) => op !== 'remove')
      .map(subjectOf)
      .flatMap(({ facets, props, address }) => [
        ...(facets.owner ? [facets.owner] : []),
        ...(facets.grants ?? []).map(({ role }) => role),
        ...(address.kind === 'policy' ? (props.roles as readonly string[]) : []),
      ]),
  );
  const wanted = [...names].filter((name) => !noRoles.has(name) && !isNew(`role ${name}` as never)).sort();
  if (wanted.length === 0) return [];
  return [
    listCheck(
      'the roles that the plan names exist',
      `SELECT name::text AS item FROM (VALUES ${wanted.map((name) => `(${quoteLiteral(name)})`).join(', ')}) AS wanted (name)
   WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name)`,
      'missing',
      wanted.length === 1 ? 'it exists' : `all ${wanted.length} exist`,
    ),
  ];
};
