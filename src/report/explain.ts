import type { Delta, PropertyChange } from '../diff/delta.ts';

/** What a difference does, in sentences; SQL in them is set in backticks, and they have no final dot. */
export interface Explained {
  /** `clauses`: read and compared clause by clause; `text`: could not be read, so that only a text diff shows it. */
  readonly by: 'clauses' | 'text';
  readonly sentences: readonly string[];
  /** Whether more rows are accepted (or seen) than before, or fewer; `other` where neither can be shown. */
  readonly effect?: 'wider' | 'narrower' | 'other';
}

/**
 * Explains a property that differs, or, without one, a whole object that came, went or changed; undefined where the
 * two values say all there is.
 */
export type Explain = (delta: Delta, change?: PropertyChange) => Explained | undefined;
