/** Something that a schema-only dump does not hold, and a query that shows it on a server. */
export interface BlindSpot {
  readonly what: string;
  readonly how: string;
}

/** What nobody can read from a schema-only dump; each query is read-only and runs on PostgreSQL 11 and later. */
export const blindSpots: readonly BlindSpot[] = [
  {
    what: 'Invalid or half-built indexes, which pg_dump leaves out',
    how: 'SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid OR NOT indisready',
  },
  { what: 'Versions of extensions', how: 'SELECT extname, extversion FROM pg_extension ORDER BY 1' },
  {
    what: 'Roles and who is a member of whom',
    how: 'SELECT roleid::regrole, member::regrole FROM pg_auth_members ORDER BY 1, 2',
  },
  {
    what: 'Settings of databases and roles',
    how: 'SELECT setdatabase, setrole::regrole, setconfig FROM pg_db_role_setting',
  },
  {
    what: 'Settings of the server',
    how: "SELECT name, setting FROM pg_settings WHERE source NOT IN ('default', 'override')",
  },
  {
    what: 'Sizes and row counts',
    how: "SELECT oid::regclass, reltuples::bigint, pg_total_relation_size(oid) FROM pg_class WHERE relkind IN ('r', 'm', 'p') ORDER BY 3 DESC",
  },
  { what: 'Positions of sequences', how: 'SELECT schemaname, sequencename, last_value FROM pg_sequences' },
  { what: 'Replication slots', how: 'SELECT slot_name, slot_type, active FROM pg_replication_slots' },
  { what: 'State of subscriptions', how: 'SELECT subname, subenabled FROM pg_subscription' },
  {
    what: 'Versions of collations that have changed since they were built with',
    how: 'SELECT collname FROM pg_collation WHERE collversion <> pg_collation_actual_version(oid)',
  },
  {
    what: 'Transactions that run for long and would hold up a lock',
    how: "SELECT pid, now() - xact_start, state FROM pg_stat_activity WHERE xact_start < now() - interval '1 minute'",
  },
];
