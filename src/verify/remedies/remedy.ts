import type { ServerError } from '../server-error.ts';
import type { Stub } from '../stub.ts';

/** A statement and the server's reason for refusing it. */
export interface Refusal extends ServerError {
  readonly statement: string;
  /** What was stubbed so far, oldest first. */
  readonly stubs: readonly Stub[];
}

/** What to do before the statement is tried again: SQL and files first, a new text for it, or no second try. */
export interface Treatment {
  readonly stub?: Stub;
  readonly before?: readonly string[];
  readonly file?: { readonly path: string; readonly text: string };
  readonly statement?: string;
  readonly skip?: boolean;
}

/** Knows one way in which the embedded server differs from the one that was dumped; undefined where it is not that. */
export type Remedy = (refusal: Refusal) => Treatment | undefined;
