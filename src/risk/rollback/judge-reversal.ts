import type { Model } from '../../model/model.ts';
import type { JudgedPlan, JudgedStep } from '../../plan-locks/judged-step.ts';
import type { Finding } from '../finding.ts';
import { keepData } from './keep-data.ts';

/**
 * Whether the state before a step can come back. `structure only`: the object, without its data; `irreversible`: values
 * were changed for good, or the server has no way back; `by hand`: a person writes the step, and its way back.
 */
export type Reversal = 'reversible' | 'structure only' | 'irreversible' | 'by hand';

/** A step with what its rollback can do. */
export interface ReversalOfStep {
  readonly step: string;
  readonly reversal: Reversal;
  readonly reason: string;
  /** What to run instead, so that the data stays. */
  readonly keepInstead?: string;
}

const lossyRules: Readonly<Record<string, string>> = {
  'type-loses-exactness': 'the conversion changes values for good',
  'column-becomes-generated': 'the stored values are replaced',
};

/** Judges the way back of every step. */
export function judgeReversals(
  plan: JudgedPlan,
  before: Model,
  findings: readonly Finding[],
): readonly ReversalOfStep[] {
  const lossy = new Map(
    findings.flatMap(({ rule, stepIds }) => {
      const reason = lossyRules[rule];
      return reason ? stepIds.map((id) => [id, reason] as const) : [];
    }),
  );
  return plan.steps.map((step) => {
    const keepInstead = keepData(step, before);
    return { step: step.id, ...judge(step, lossy.get(step.id)), ...(keepInstead ? { keepInstead } : {}) };
  });
}

function judge(step: JudgedStep, lossy: string | undefined): Pick<ReversalOfStep, 'reversal' | 'reason'> {
  if (step.sql === '') return { reversal: 'by hand', reason: 'a person writes the step, and its way back' };
  if (lossy && /\bTYPE\b|\bDROP COLUMN\b|\bGENERATED\b/.test(step.sql))
    return { reversal: 'irreversible', reason: lossy };
  if (/^ALTER TYPE [\s\S]* ADD VALUE /.test(step.sql)) {
    return {
      reversal: 'irreversible',
      reason: 'an enum label cannot be removed; only replacing the type and rewriting its columns undoes it',
    };
  }
  if (step.losesData) {
    return { reversal: 'structure only', reason: 'the definition comes back, the data only from a backup' };
  }
  return { reversal: 'reversible', reason: 'nothing is lost' };
}
