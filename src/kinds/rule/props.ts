/** What CREATE RULE says, and whether the rule is switched on. */
export type RuleProps = {
  readonly event: 'SELECT' | 'UPDATE' | 'INSERT' | 'DELETE';
  readonly instead: boolean;
  readonly condition: string | undefined;
  /** One text per command; none for NOTHING. */
  readonly actions: readonly string[];
  readonly enabled: 'origin' | 'disabled' | 'replica' | 'always';
};
