import { listCheck } from '../list-check.ts';
import type { FindChecks, PreflightCheck } from '../preflight-check.ts';

/** What every plan asks of the server: its version, nothing that waits or is broken. */
export const server: FindChecks = ({ plan }): readonly PreflightCheck[] => [
  {
    title: `the server is PostgreSQL ${plan.version} or newer`,
    sql: `SELECT 'the server is PostgreSQL ${plan.version} or newer' AS "check",
       CASE WHEN current_setting('server_version_num')::int >= ${plan.version}0000 THEN 'PASS' ELSE 'FAIL' END AS status,
       'PostgreSQL ' || current_setting('server_version') AS detail`,
  },
  listCheck(
    'no index is invalid',
    'SELECT indexrelid::regclass::text AS item FROM pg_index WHERE NOT indisvalid OR NOT indisready',
    'drop and build again',
    'all indexes are valid',
  ),
  listCheck(
    'no transaction is open for more than 5 minutes',
    `SELECT 'pid ' || pid || ' since ' || date_trunc('second', xact_start) AS item FROM pg_stat_activity
   WHERE xact_start < now() - interval '5 minutes' AND pid <> pg_backend_pid()
   UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts`,
    'locks and concurrent builds wait for them',
    'none is older',
  ),
];
