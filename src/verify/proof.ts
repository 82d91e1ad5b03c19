import type { StatementFailure } from './engine.ts';
import type { Stub } from './stub.ts';

/** What running a plan and its rollback on an embedded PostgreSQL showed; plain JSON without secrets and times. */
export interface Proof {
  /** The version of the embedded server, such as `18.3`. */
  readonly engine: string;
  /** The major version that the plan is written for; the embedded server may be another one. */
  readonly planVersion: number;
  readonly style: 'online' | 'single-transaction';
  readonly before: LoadedDump;
  readonly after: LoadedDump;
  readonly forward: DirectionProof;
  readonly rollback: DirectionProof;
  /** Roles that the plans act as (SET ROLE) and that were stood in for. */
  readonly actsAs?: readonly string[];
}

/** How one dump loaded: what stood in for things the embedded server lacks, and what it refused. */
export interface LoadedDump {
  readonly label: string;
  readonly statements: number;
  readonly stubs: readonly Stub[];
  readonly refused: readonly StatementFailure[];
}

/** What one direction came to. */
export interface DirectionProof {
  /** Where it started: the dump as loaded, or what the plan made of the other one. */
  readonly startedFrom: 'dump' | 'result';
  /** Statements of the plan that ran, of so many that it has. */
  readonly ran: number;
  readonly steps: number;
  readonly outcome: Outcome;
  /** Differences that no statement can undo, such as the order of columns. */
  readonly left: readonly ProofDifference[];
  /** Steps without SQL, because a person has to decide. */
  readonly undecided: readonly StepText[];
  /** Of a rollback: objects whose rows the plan destroyed, so that they come back empty. */
  readonly structureOnly: readonly string[];
}

/** `proven`: the result is the target. Everything else says why that is not known or not so. */
export type Outcome =
  | { readonly result: 'proven' }
  | DiffersOutcome
  | FailedOutcome
  | {
      readonly result: 'not provable';
      readonly reason: Unprovable;
      readonly seen: FailedOutcome | DiffersOutcome;
    };

/**
 * `refused statements`: a dump did not load whole, so that what was seen may come from what is missing.
 * `unsupported statement`: an embedded server with one database and no network cannot run the step.
 */
export type Unprovable = 'refused statements' | 'unsupported statement';

/** The plan ran, but its result is not the target. */
export interface DiffersOutcome {
  readonly result: 'differs';
  readonly differences: readonly ProofDifference[];
}

/** The server refused a step; `step` is empty where the statement belongs to none, such as a setting. */
export interface FailedOutcome {
  readonly result: 'failed';
  readonly step: string;
  readonly name: string;
  readonly statement: string;
  readonly message: string;
}

/** What differs between the result of a plan and its target; `lines` as `dumplens diff` prints them. */
export interface ProofDifference {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A step and what is said of it. */
export interface StepText {
  readonly step: string;
  readonly text: string;
}

/** True where both directions are proven. */
export function isProven({ forward, rollback }: Proof): boolean {
  return forward.outcome.result === 'proven' && rollback.outcome.result === 'proven';
}
