import type { RiskRule } from './risk-rule.ts';
import { rules } from './rules/index.ts';

const byId: ReadonlyMap<string, RiskRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id. */
export function findRule(id: string): RiskRule | undefined {
  return byId.get(id);
}
