import type { Level } from '../risk/finding.ts';
import type { Inline } from './block.ts';

/** `yes` as it is, `with care` on conditions, `not before` something is settled, `not yet` where the plan is unfit. */
export type AnswerLevel = 'yes' | 'with care' | 'not before' | 'not yet';

/** A finding in words. */
export interface FindingView {
  readonly rule: string;
  readonly level: Level;
  readonly area: string;
  readonly object: string;
  /** What the rule is about, whatever the object. */
  readonly title: Inline;
  readonly text: Inline;
  readonly mitigation: Inline;
  /** Ids of plan steps and of differences. */
  readonly steps: readonly string[];
  readonly differences: readonly string[];
}

/** What was measured of a table on the side that would be changed. */
export interface StepSize {
  /** Quoted. */
  readonly relation: string;
  /** With indexes and TOAST. */
  readonly bytes?: number;
  readonly rows?: number;
  /** False where the rows are the server's estimate. */
  readonly counted: boolean;
  /** `2.1 MB, about 12,000 rows`. */
  readonly words: string;
}

/** One statement of the plan, with what it costs in words. */
export interface StepView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly action: string;
  /** What the statement does to what: "enable row security of table `public.orders`". */
  readonly title: Inline;
  /** With its semicolon; empty where a person writes it. */
  readonly sql: string;
  /** `ACCESS EXCLUSIVE on public.orders`; absent where no relation that was there before is locked. */
  readonly lock?: string;
  readonly blocks: 'reads and writes' | 'writes' | 'nothing';
  /** What is done while the lock is held: `rewrites public.orders`. */
  readonly work: readonly string[];
  /** The tables that are written anew, read whole or locked, as far as their size is known. */
  readonly sizes?: readonly StepSize[];
  /** `outside any transaction`, `in transaction 2 of this phase`. */
  readonly transaction: string;
  readonly destructive: boolean;
  readonly losesData: boolean;
  readonly reversal?: string;
  /** Why the object is touched, what somebody has to decide, what else to know. */
  readonly remarks: readonly Inline[];
  readonly keepInstead?: string;
  readonly differences: readonly string[];
}

/** Steps that run together. */
export interface PhaseView {
  readonly number: number;
  readonly title: string;
  /** True where the phase takes away rows or objects. */
  readonly destructive: boolean;
  readonly steps: readonly StepView[];
}

/** What making the first side like the second takes and risks, in words. */
export interface JudgementView {
  /** Whether the change can be shipped, and on what conditions. */
  readonly answer: { readonly sentence: Inline; readonly level: AnswerLevel };
  /** Major version of the server that the plan is written for. */
  readonly version: number;
  /** The worst first. */
  readonly findings: readonly FindingView[];
  readonly longestLock?: {
    readonly step: string;
    readonly relation: string;
    readonly mode: string;
    readonly blocks: string;
    readonly work: string;
    /** How large the relation is, in words; absent where nobody measured. */
    readonly size?: string;
  };
  readonly reversible: 'reversible' | 'structure only' | 'irreversible';
  readonly pointOfNoReturn?: string;
  readonly order: string;
  /** The order of deployment, a sentence per step. */
  readonly deployment: readonly Inline[];
  readonly phases: readonly PhaseView[];
}
