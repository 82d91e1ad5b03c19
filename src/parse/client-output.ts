const keyword =
  /(?:ABORT|ALTER|ANALYZE|BEGIN|CALL|CHECKPOINT|CLUSTER|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|END|EXECUTE|GRANT|IMPORT|INSERT|LOCK|MERGE|REASSIGN|REFRESH|REINDEX|RESET|REVOKE|ROLLBACK|SECURITY|SELECT|SET|SHOW|START|TRUNCATE|UPDATE|VACUUM|VALUES|WITH)\b/iy;
const clientLine =
  /(?:pg_dump|pg_dumpall|pg_restore|psql)(?:\.exe)?:.*|(?:NOTICE|WARNING|ERROR|INFO|HINT|DETAIL|LOG):\s.*/iy;

/**
 * True for a line at `at` that a client printed into the file: a message, or before the first statement anything that
 * is no SQL.
 */
export function isClientOutput(text: string, at: number, started: boolean): boolean {
  let before = at;
  while (before > 0 && /[ \t]/.test(text[before - 1]!)) before--;
  if (before > 0 && text.charCodeAt(before - 1) !== 10) return false;
  clientLine.lastIndex = at;
  if (clientLine.test(text)) return true;
  keyword.lastIndex = at;
  return !started && !keyword.test(text);
}
