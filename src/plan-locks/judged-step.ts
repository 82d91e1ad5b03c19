import type { LockMode, LockVerdict } from '../locks/index.ts';
import type { Plan, Step } from '../plan/plan.ts';

/** A lock on a relation that the users of the database know already. */
export interface HeldLock {
  /** Quoted path. */
  readonly relation: string;
  readonly kind: 'table' | 'view' | 'index' | 'sequence';
  readonly mode: LockMode;
  /** False where it is the relation that the step is about. */
  readonly other: boolean;
}

/** What a step costs the users: locks and work on relations that were there before the plan began. */
export interface StepImpact {
  /** Strongest first; those on indexes of a table that is locked itself are left out. */
  readonly locks: readonly HeldLock[];
  /** Tables that are written anew, quoted. */
  readonly rewrites: readonly string[];
  /** Tables that are read whole, quoted. */
  readonly scans: readonly string[];
  /** Indexes built on tables that were there before; 0 for new tables, which are empty. */
  readonly indexBuilds: number;
  /** What waits for the step. */
  readonly blocks: 'reads and writes' | 'writes' | 'nothing';
  /** True where something waits as long as rows are read or written, so that the size of the table counts. */
  readonly long: boolean;
}

/** A step with what it costs. */
export interface JudgedStep extends Step {
  readonly verdict: LockVerdict;
  readonly impact: StepImpact;
}

/** A plan whose steps were judged. */
export interface JudgedPlan extends Plan {
  readonly steps: readonly JudgedStep[];
}
