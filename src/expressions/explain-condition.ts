import { compareConditions } from './compare-conditions.ts';
import { type ConditionEffect, conditionEffect, effectRemarks } from './condition-effect.ts';
import { type Explanation, type Remark, toExplanation } from './explanation.ts';
import type { Library } from './library.ts';
import { readExpression } from './read.ts';
import { simplifyExpression } from './simplify-tree.ts';

/**
 * Explains how a condition changed (CHECK, predicate, policy, trigger WHEN); a missing side stands for a condition
 * that accepts every row. Undefined where a side cannot be read or both sides are missing.
 */
export function explainCondition(
  library: Library,
  before: string | undefined,
  after: string | undefined,
): Explanation | undefined {
  const compared = compareConditionTexts(library, before, after);
  if (compared === undefined) return undefined;
  const { remarks, effect } = compared;
  return toExplanation([...remarks, ...effectRemarks(effect)], effect === 'same' ? undefined : effect);
}

/** The remarks about two conditions and their effect, without the closing sentence about the effect. */
export function compareConditionTexts(
  library: Library,
  before: string | undefined,
  after: string | undefined,
): { readonly remarks: readonly Remark[]; readonly effect: ConditionEffect } | undefined {
  const from = before === undefined ? undefined : readExpression(library, before);
  const to = after === undefined ? undefined : readExpression(library, after);
  if ((before !== undefined && from === undefined) || (after !== undefined && to === undefined))
    return undefined;
  if (from === undefined && to === undefined) return undefined;
  const remarks = compareConditions(
    from && simplifyExpression(library, from, 'display'),
    to && simplifyExpression(library, to, 'display'),
  );
  // The display form drops casts that may matter, so the effect is judged on the exact one.
  const effect = conditionEffect(
    from && simplifyExpression(library, from, 'exact'),
    to && simplifyExpression(library, to, 'exact'),
  );
  if (remarks.length > 0 || effect === 'same') return { remarks, effect };
  return { remarks: [{ sentence: 'changes casts only', fact: { kind: 'spelling-changed' } }], effect };
}
