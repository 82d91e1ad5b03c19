import type { ConditionEffect } from '../condition-effect.ts';

/** The effect of several changes together: they have to point the same way, `same` points nowhere. */
export function combineEffects(effects: readonly ConditionEffect[]): ConditionEffect {
  const pointing = new Set(effects.filter((effect) => effect !== 'same'));
  if (pointing.size === 0) return 'same';
  return pointing.size === 1 ? [...pointing][0]! : 'other';
}
