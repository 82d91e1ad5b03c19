import { rulesOfAccess } from './catalogue/rules-of-access.ts';
import { rulesOfOperation } from './catalogue/rules-of-operation.ts';
import { rulesOfPosition } from './catalogue/rules-of-position.ts';
import { rulesOfReading } from './catalogue/rules-of-reading.ts';
import type { EquivalenceRule, RewriteRule } from './equivalence.ts';
import { nearRules, rewriteRules } from './rewrite-rules.ts';

/** Every rule that a ledger can cite, one entry for each id, in the order of their numbers. */
export const equivalences: readonly EquivalenceRule[] = byNumber([
  ...rulesOfReading,
  ...rulesOfPosition,
  ...rulesOfAccess,
  ...rulesOfOperation,
  ...[...rewriteRules, ...nearRules].map(described),
]);

function described({ id, title, description, notWhen }: RewriteRule): EquivalenceRule {
  return { id, title, description, notWhen };
}

function byNumber(rules: readonly EquivalenceRule[]): readonly EquivalenceRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [...byId.values()].toSorted((left, right) => Number(left.id.slice(1)) - Number(right.id.slice(1)));
}
