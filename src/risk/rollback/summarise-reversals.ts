import type { ReversalOfStep } from './judge-reversal.ts';

/** The way back of a whole plan. */
export interface ReversalSummary {
  readonly whole: 'reversible' | 'structure only' | 'irreversible';
  /** The first step after which the state before cannot come back whole. */
  readonly pointOfNoReturn?: string;
}

/** Sums the steps up: the plan is as reversible as its worst step. */
export function summariseReversals(steps: readonly ReversalOfStep[]): ReversalSummary {
  const first = steps.find(({ reversal }) => reversal === 'structure only' || reversal === 'irreversible');
  const worst = steps.some(({ reversal }) => reversal === 'irreversible') ? 'irreversible' : 'structure only';
  return first ? { whole: worst, pointOfNoReturn: first.step } : { whole: 'reversible' };
}
