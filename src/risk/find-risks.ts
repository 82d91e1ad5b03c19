import { displayName } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import { type Finding, levels } from './finding.ts';
import { createRiskContext, type RiskContext, type RiskInput } from './risk-context.ts';
import type { Match, RiskRule } from './risk-rule.ts';
import { rules } from './rules/index.ts';

/** Judges differences and steps by all rules: the worst first, then as the rules and the dumps have them. */
export function findRisks(input: RiskInput): readonly Finding[] {
  const context = createRiskContext(input);
  const found = rules.flatMap((rule) => rule.applies(context).map((match) => finish(rule, match, context)));
  return [...found].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function finish(rule: RiskRule, match: Match, context: RiskContext): Finding {
  const deltas = match.deltas ?? [];
  const steps = match.steps ?? deltas.flatMap(({ id }) => context.stepsOf(id));
  return {
    rule: rule.id,
    level: match.level ?? rule.level,
    area: rule.area,
    object: typeof match.object === 'string' ? match.object : nameOf(match.object),
    stepIds: [...new Set(steps.map(({ id }) => id))],
    deltaIds: [...new Set(deltas.map(({ id }) => id))],
    arguments: match.arguments ?? {},
  };
}

function nameOf({ address }: SchemaObject): string {
  return `${address.kind} ${displayName(address)}`;
}
