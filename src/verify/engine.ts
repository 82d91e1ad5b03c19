import type { Stub } from './stub.ts';

/** A statement that the server refused; `line` counts from 1 in the text that was loaded or run. */
export interface StatementFailure {
  readonly line: number;
  readonly statement: string;
  readonly message: string;
}

/** What loading a dump came to; `ok` where no statement failed. */
export interface LoadResult {
  readonly ok: boolean;
  readonly statements: number;
  readonly stubs: readonly Stub[];
  readonly failures: readonly StatementFailure[];
}

/** What running a script came to; `failure` is the statement that ended it, as with ON_ERROR_STOP. */
export interface RunResult {
  readonly ok: boolean;
  readonly statements: number;
  readonly stubs: readonly Stub[];
  readonly failure?: StatementFailure;
}

export interface LoadOptions {
  /** Extensions to have at hand although the dump does not create them. */
  readonly extensions?: readonly string[];
  /** The major version of the server that the dump comes from, where the dump itself does not tell. */
  readonly serverVersion?: number;
}

export interface RunOptions {
  /** Stubs that may be made while the script runs: those that the target dump needed when it was loaded. */
  readonly provide?: readonly Stub[];
}

/** An embedded PostgreSQL that holds one schema at a time. */
export interface Engine {
  /** The server's version, such as `18.3`. */
  readonly version: string;
  /** Loads a plain pg_dump file into an empty database, in place of what was loaded before. */
  load(dump: string, options?: LoadOptions): Promise<LoadResult>;
  /** Runs a script up to its first failing statement; transactions are the script's own. */
  run(sql: string, options?: RunOptions): Promise<RunResult>;
  /** Writes the schema with pg_dump, without what was stubbed. */
  dump(): Promise<string>;
  /** Frees the server; no other method may be called afterwards. */
  close(): Promise<void>;
}
