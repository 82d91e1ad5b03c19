import type { RawStatement } from './raw-statement.ts';

/** An input file after reading: its identity and its statements; the text itself is not kept. */
export interface SnapshotFile {
  readonly label: string;
  readonly path: string;
  /** Hexadecimal SHA-256 of the file's bytes as they lie on disk. */
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: number;
  readonly encoding: string;
  readonly statements: readonly RawStatement[];
  /** Comment lines after the last statement: pg_dump ends a whole file with a mark there. */
  readonly trailer: string;
}
