/** The part of PGlite that remedies and loaders use, so that they can be told apart from its lifecycle. */
export interface Database {
  /** Runs SQL with the simple protocol; rejects with PGlite's error. */
  exec(sql: string): Promise<unknown>;
  /** Writes a file where the server sees it. */
  writeFile(path: string, text: string): void;
}
