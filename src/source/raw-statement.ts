import type { Span } from './span.ts';

/** Rows that a COPY or INSERT carries; a schema dump has none, a full dump millions. */
export interface CarriedData {
  readonly table: string;
  readonly rows: number;
  /** The rows' text, kept only where the reader asked for it (tables of migration history). */
  readonly lines: readonly string[];
}

/** One statement as it stands in the file, before any grammar has seen it; `text` ends before the semicolon. */
export interface RawStatement {
  readonly text: string;
  readonly span: Span;
  /** The comment lines between the statement before and this one (pg_dump's table of contents entry). */
  readonly comment: string;
  /** `sql`; `data` for COPY and INSERT; `psql` for a backslash command; `noise` for a line that a client printed. */
  readonly form: 'sql' | 'data' | 'psql' | 'noise';
  readonly data?: CarriedData;
  /** How many statements of the file this one stands for: INSERTs into one table in a row are folded. */
  readonly count: number;
  /** False where the file ended before the statement's semicolon, or before the end mark of COPY. */
  readonly complete: boolean;
}
