/** What was measured on a server beside its dump; the contents of a `.stats.json` file. */
export interface Statistics {
  readonly format: 'dumplens-statistics';
  readonly schemaVersion: 1;
  /** When it was measured, ISO 8601. */
  readonly collectedAt?: string;
  readonly server?: { readonly version: string };
  /** Bytes of the database as a whole, however they were measured. */
  readonly totalBytes?: number;
  readonly tables: readonly TableStatistics[];
  readonly indexes: readonly IndexStatistics[];
  readonly sequences: readonly SequenceStatistics[];
  readonly extensions: readonly ExtensionVersion[];
  readonly migrations: readonly MigrationRow[];
  readonly probes: readonly ProbeResult[];
}

/** One table or materialized view; sizes are bytes, and absent where nobody measured. */
export interface TableStatistics {
  readonly schema: string;
  readonly name: string;
  /** Everything that belongs to the table: rows, TOAST, indexes. */
  readonly bytes?: number;
  readonly indexBytes?: number;
  /** An estimate, unless it is 0: then the table has no page of rows, or somebody counted. */
  readonly rows?: number;
  readonly deadRows?: number;
  readonly lastVacuum?: string;
  readonly lastAnalyze?: string;
}

/** One index; `scans` counts since the statistics of the server were last reset. */
export interface IndexStatistics {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly bytes?: number;
  readonly scans?: number;
  /** False for an index that a failed CREATE INDEX CONCURRENTLY left behind; pg_dump does not show it. */
  readonly valid?: boolean;
}

/** One sequence; numbers beyond 2^53 are text. */
export interface SequenceStatistics {
  readonly schema: string;
  readonly name: string;
  readonly lastValue?: number | string;
  readonly maxValue?: number | string;
}

/** The installed version of an extension, which pg_dump does not write. */
export interface ExtensionVersion {
  readonly name: string;
  readonly version: string;
}

/** One version in a table of migration history. */
export interface MigrationRow {
  readonly schema: string;
  readonly table: string;
  readonly version: string;
}

/** The rows that a probe of the user returned; all values as JSON has them. */
export interface ProbeResult {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}
