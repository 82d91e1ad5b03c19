/** What CREATE STATISTICS says, and the target that ALTER STATISTICS sets. */
export type StatisticsProps = {
  /** ndistinct, dependencies, mcv; undefined for all that the server knows. */
  readonly kinds: readonly string[] | undefined;
  /** Columns as identifiers, expressions as text in parentheses. */
  readonly keys: readonly string[];
  readonly target: number | undefined;
};
