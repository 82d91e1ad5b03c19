import type { IgnoreRule } from './config.ts';

/** Sorts ignore rules into those that hold on a day (YYYY-MM-DD) and those whose last day is past. */
export function currentRules(
  rules: readonly IgnoreRule[],
  today: string,
): { readonly current: readonly IgnoreRule[]; readonly expired: readonly IgnoreRule[] } {
  const isExpired = ({ until }: IgnoreRule) => until !== undefined && until < today;
  return { current: rules.filter((rule) => !isExpired(rule)), expired: rules.filter(isExpired) };
}
