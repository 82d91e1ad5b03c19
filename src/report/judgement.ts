import type { JudgedPlan } from '../plan-locks/judged-step.ts';
import type { PreflightCheck } from '../preflight/preflight-check.ts';
import type { Compatibility, DeployOrder } from '../risk/compatibility/compatibility.ts';
import type { Finding } from '../risk/finding.ts';
import type { LongestLock } from '../risk/longest-lock.ts';
import type { ReversalOfStep } from '../risk/rollback/judge-reversal.ts';
import type { ReversalSummary } from '../risk/rollback/summarise-reversals.ts';

/** What making the first side like the second takes and risks: plan, way back, findings; plain data. */
export interface Judgement {
  readonly plan: JudgedPlan;
  /** The plan of the other direction. */
  readonly rollback: JudgedPlan;
  /** One per step of the plan, in its order. */
  readonly reversals: readonly ReversalOfStep[];
  readonly reversible: ReversalSummary;
  /** The worst first. */
  readonly findings: readonly Finding[];
  readonly compatibility: readonly Compatibility[];
  readonly order: DeployOrder;
  readonly checks: readonly PreflightCheck[];
  /** Absent where no step makes anybody wait. */
  readonly longestLock?: LongestLock;
  /** Steps that take away rows or objects. */
  readonly destructiveSteps: readonly string[];
}
