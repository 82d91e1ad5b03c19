/**
 * Names of options of foreign-data objects and subscriptions whose values are no secrets: those of postgres_fdw,
 * libpq, file_fdw, dblink and common wrappers (https://www.postgresql.org/docs/18/postgres-fdw.html#POSTGRES-FDW-OPTIONS).
 * Every other name may hold one, because wrappers choose their own names.
 */
const harmless: ReadonlySet<string> = new Set(
  `
    host hostaddr port dbname database user username servername server service
    application_name fallback_application_name client_encoding connect_timeout keepalives keepalives_idle
    keepalives_interval keepalives_count tcp_user_timeout target_session_attrs load_balance_hosts
    sslmode sslcompression sslrootcert sslcert sslcrl sslcrldir sslsni sslnegotiation
    ssl_min_protocol_version ssl_max_protocol_version gssencmode gssdelegation krbsrvname gsslib
    channel_binding require_auth requirepeer requiressl
    password_required use_scram_passthrough
    use_remote_estimate fdw_startup_cost fdw_tuple_cost extensions fetch_size batch_size async_capable
    analyze_sampling parallel_commit parallel_abort updatable truncatable keep_connections import_default
    import_generated import_collate import_not_null restore_stats
    schema schema_name table table_name column_name row_estimate
    filename program format header delimiter quote escape null encoding force_not_null force_null
    debug readonly read_only mode version driver region bucket project_id dataset_id collection location
    timeout startup_cost rowid_column object prefix max_scan_value
  `
    .trim()
    .split(/\s+/),
);

/** True where the value of an option with this name may be shown. */
export function isHarmlessOption(name: string): boolean {
  return harmless.has(name.toLowerCase());
}

/** The names of the options whose values must not be shown, in their order. */
export function secretOptionNames(options: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(options).filter((name) => !isHarmlessOption(name));
}
