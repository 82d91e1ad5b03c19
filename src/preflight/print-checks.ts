import type { PreflightCheck } from './preflight-check.ts';

/** One read-only SQL file for psql; each check is a statement of its own, so that one that cannot run hides no other. */
export function printChecks(checks: readonly PreflightCheck[], label: string): string {
  return [
    `-- Pre-flight queries for ${label.replace(/\s+/g, ' ')}: each returns check, PASS or FAIL, detail. Nothing is written.`,
    '-- psql -X -f preflight.sql',
    '\\set ON_ERROR_STOP off',
    '\\pset tuples_only on',
    "SET client_encoding = 'UTF8';",
    'SET default_transaction_read_only = on;',
    "SET statement_timeout = '5min';",
    'SET search_path = pg_catalog;',
    '',
    ...checks.map(({ sql }) => `${sql};\n`),
  ].join('\n');
}
