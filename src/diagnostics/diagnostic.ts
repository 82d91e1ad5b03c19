import type { FramedText } from '../source/code-frame.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Something that a person should know about an input: what, where, and a way on. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  readonly place?: FramedText;
  readonly hint?: string;
}
