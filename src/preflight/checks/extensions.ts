import { displayName } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import { quoteLiteral } from '../../sql/quote.ts';
import { listCheck } from '../list-check.ts';
import type { FindChecks, PreflightCheck } from '../preflight-check.ts';

/** Extensions that have to be available, and the versions of those that are there, which no dump says. */
export const extensions: FindChecks = ({ added, after, before }): readonly PreflightCheck[] => {
  const wanted = added('extension').map(({ after: { address } }) => quoteLiteral(address.path[0]!));
  const common = objectsOfKind(after, 'extension').filter(({ id }) => before.objects.has(id));
  const title = 'versions of installed extensions';
  return [
    ...(wanted.length
      ? [
          listCheck(
            'the extensions that the plan creates are available',
            `SELECT name::text AS item FROM (VALUES ${wanted.map((name) => `(${name})`).join(', ')}) AS wanted (name)
   WHERE NOT EXISTS (SELECT FROM pg_available_extensions AS known WHERE known.name = wanted.name)`,
            'not installed on the server',
            `${wanted.length} available`,
          ),
        ]
      : []),
    ...(common.length
      ? [
          {
            title,
            sql: `SELECT ${quoteLiteral(title)} AS "check", CASE WHEN count(*) = ${common.length} THEN 'PASS' ELSE 'FAIL' END AS status,
       count(*) || ${quoteLiteral(` of ${common.length} installed: `)} || coalesce(string_agg(extname || ' ' || extversion, ', ' ORDER BY extname), '') AS detail
  FROM pg_extension WHERE extname IN (${common.map(({ address }) => quoteLiteral(displayName(address).replaceAll('"', ''))).join(', ')})`,
          },
        ]
      : []),
  ];
};
