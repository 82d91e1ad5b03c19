import { type LockMode, strongest } from '../locks/index.ts';
import type { HeldLock, JudgedStep } from '../plan-locks/judged-step.ts';

/** Steps that lock one relation in a way that is asked for. */
export interface LockedRelation {
  /** Quoted. */
  readonly relation: string;
  readonly steps: readonly JudgedStep[];
  /** The strongest of the locks. */
  readonly lock: LockMode;
}

/** Gathers the locks of a sort by relation, so that a table that ten steps lock is named once. */
export function stepsByRelation(
  steps: readonly JudgedStep[],
  counts: (step: JudgedStep, lock: HeldLock) => boolean,
): readonly LockedRelation[] {
  const found = new Map<string, { steps: JudgedStep[]; modes: LockMode[] }>();
  for (const step of steps) {
    for (const lock of step.impact.locks.filter((held) => counts(step, held))) {
      const known = found.get(lock.relation) ?? { steps: [], modes: [] };
      known.steps.push(step);
      known.modes.push(lock.mode);
      found.set(lock.relation, known);
    }
  }
  return [...found].map(([relation, { steps: own, modes }]) => ({
    relation,
    steps: own,
    lock: strongest(modes)!,
  }));
}
