/** How one sort of secret is found in text. */
export interface RedactionRule {
  /** What was hidden, for the count: `password in a connection string`. */
  readonly reason: string;
  /** Global; the group `secret` is hidden, or the whole match where there is no such group. */
  readonly pattern: RegExp;
  /** A last look at what was found; default: everything counts that is no placeholder. */
  readonly accept?: (secret: string, match: RegExpExecArray) => boolean;
}
