/** Somebody's word that two names mean one object. Paths run from the schema (or the role) to the object's own name. */
export interface RenameDecision {
  /** As it was written, for messages. */
  readonly text: string;
  readonly kind: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}
