import type { ConditionEffect } from './condition-effect.ts';
import { compareConditionTexts } from './explain-condition.ts';
import { type Explanation, type Remark, toExplanation } from './explanation.ts';
import type { Library } from './library.ts';
import { combineEffects } from './policies/combine-effects.ts';
import { compareRoles } from './policies/compare-roles.ts';
import { explainAdded, explainRemoved } from './policies/explain-presence.ts';
import type { Policy } from './policies/policy.ts';
import { policyConditions } from './policies/policy-conditions.ts';
import { inPlace } from './queries/place.ts';
import { simplify } from './simplify.ts';

/**
 * Explains who gains or loses access when a policy comes, goes or changes; `effect` is about access as a whole.
 * Undefined where both sides are missing or a changed condition cannot be read.
 */
export function explainPolicy(
  library: Library,
  before: Policy | undefined,
  after: Policy | undefined,
): Explanation | undefined {
  const show = (sql: string): string => simplify(library, sql, 'expression');
  if (before === undefined) return after === undefined ? undefined : explainAdded(after, show);
  if (after === undefined) return explainRemoved(before, show);
  const roles = compareRoles(before, after, show);
  const remarks: Remark[] = [...roles.remarks];
  const effects: ConditionEffect[] = [roles.effect];
  const [from, to] = [before.command.toUpperCase(), after.command.toUpperCase()];
  if (from !== to) {
    remarks.push({
      sentence: `applies to ${to} instead of ${from}`,
      fact: { kind: 'command-changed', before: from, after: to },
    });
    const gains = to === 'ALL' ? after.permissive : !after.permissive;
    effects.push(from === 'ALL' || to === 'ALL' ? (gains ? 'wider' : 'narrower') : 'other');
  }
  if (before.permissive !== after.permissive) {
    const mode = (policy: Policy): string => (policy.permissive ? 'permissive' : 'restrictive');
    const meaning = after.permissive
      ? 'it now grants access of its own instead of limiting that of other policies'
      : 'it now only limits what permissive policies allow and grants nothing itself';
    const sentence = `turns ${mode(after)}: ${meaning}`;
    remarks.push({ sentence, fact: { kind: 'mode-changed', before: mode(before), after: mode(after) } });
    effects.push(after.permissive ? 'wider' : 'narrower');
  }
  const conditions = compareBoth(library, before, after);
  if (conditions === undefined) return undefined;
  remarks.push(...conditions.remarks);
  const combined = combineEffects([...effects, ...conditions.effects]);
  // A change of mode turns the meaning of every other change round, so only alone can it be ordered.
  const others = [...effects, ...conditions.effects].filter((each) => each !== 'same').length > 1;
  const effect = before.permissive !== after.permissive && others ? 'other' : combined;
  if (remarks.length === 0) return undefined;
  return toExplanation(
    [...remarks, ...(effect === 'same' ? [] : closing(effect))],
    effect === 'same' ? undefined : effect,
  );
}

function closing(effect: ConditionEffect): readonly Remark[] {
  if (effect === 'wider') return [{ sentence: 'access is wider than before', fact: { kind: 'wider' } }];
  return effect === 'narrower'
    ? [{ sentence: 'access is narrower than before', fact: { kind: 'narrower' } }]
    : [];
}

function compareBoth(library: Library, before: Policy, after: Policy) {
  const [from, to] = [policyConditions(before), policyConditions(after)];
  const remarks: Remark[] = [];
  const effects: ConditionEffect[] = [];
  for (const [clause, name] of [
    ['using', 'USING'],
    ['check', 'WITH CHECK'],
  ] as const) {
    // A clause that only one of two commands has says nothing about the other.
    if (from[clause] === undefined || to[clause] === undefined || from[clause] === to[clause]) continue;
    const compared = compareConditionTexts(library, from[clause], to[clause]);
    if (compared === undefined) return undefined;
    effects.push(compared.effect);
    // WITH CHECK taken over from USING changes along with it and needs no words of its own.
    if (clause === 'check' && from.check === from.using && to.check === to.using) continue;
    remarks.push(...inPlace(name, compared.remarks));
  }
  return { remarks, effects };
}
