import type { Expr } from 'pgsql-ast-parser';
import type { Effect, Remark } from './explanation.ts';
import { implies } from './implies.ts';

/** `same` where each condition implies the other. */
export type ConditionEffect = Effect | 'same';

/** Orders two conditions by the rows they accept; no condition accepts every row. */
export function conditionEffect(before: Expr | undefined, after: Expr | undefined): ConditionEffect {
  const always: Expr = { type: 'boolean', value: true };
  const [from, to] = [before ?? always, after ?? always];
  const wider = implies(from, to);
  const narrower = implies(to, from);
  if (wider) return narrower ? 'same' : 'wider';
  return narrower ? 'narrower' : 'other';
}

/** The closing sentence about an effect; none where nothing can be said. */
export function effectRemarks(effect: ConditionEffect): readonly Remark[] {
  if (effect === 'wider') {
    return [{ sentence: 'wider: every row accepted before is still accepted', fact: { kind: 'wider' } }];
  }
  if (effect === 'narrower') {
    return [{ sentence: 'narrower: no row is accepted that was refused before', fact: { kind: 'narrower' } }];
  }
  if (effect === 'same') {
    return [{ sentence: 'accepts the same rows', fact: { kind: 'spelling-changed' } }];
  }
  return [];
}
