import type { Phase } from '../kind-contract/ddl.ts';
import type { ObjectId } from '../model/address.ts';

/** What a step does to its object. A rebuild is a drop and a create of an object that both sides have. */
export type StepAction = 'create' | 'alter' | 'drop' | 'rename' | 'rebuild' | 'suspend';

/** One statement of a migration, with everything that its reader has to know. */
export interface Step {
  /** `S1`, `S2` … in the order of execution; `R1`, `R2` … on the way back. */
  readonly id: string;
  readonly phase: Phase;
  readonly action: StepAction;
  readonly object: ObjectId;
  readonly kind: string;
  readonly name: string;
  /** The SQL without its semicolon; empty where a person has to decide. */
  readonly sql: string;
  /** Steps of one phase with one number run in one transaction; 0: outside of any. */
  readonly transaction: number;
  /** True where rows, or an object that the other side lacks, are lost. */
  readonly destructive: boolean;
  readonly losesData: boolean;
  /** Why an object that does not differ is touched. */
  readonly because?: string;
  readonly decision?: string;
  readonly note?: string;
  /** A query that gives the statements which clear away what a failed attempt has left behind. */
  readonly retry?: string;
  /** The statement that keeps the data instead of destroying it. */
  readonly keepInstead?: string;
}

/** A migration from one schema to another. */
export interface Plan {
  /** Major version of the server that it is written for. */
  readonly version: number;
  /** True where no dump names its server and nobody said the version. */
  readonly assumed?: true;
  readonly style: 'online' | 'single-transaction';
  readonly steps: readonly Step[];
}

/** The phases in the order in which they run, with what each is for. */
export const phases: readonly { readonly phase: Phase; readonly number: number; readonly title: string }[] = [
  { phase: 'expand', number: 1, title: 'Expand: short transactions that break nobody' },
  { phase: 'concurrent', number: 2, title: 'Index builds outside transactions' },
  { phase: 'not-valid', number: 3, title: 'Constraints that do not look at existing rows' },
  { phase: 'validate', number: 4, title: 'Validation of existing rows' },
  { phase: 'backfill', number: 5, title: 'Data that somebody has to fill in' },
  { phase: 'window', number: 6, title: 'Changes that rewrite, block or forbid: a maintenance window' },
  { phase: 'contract', number: 7, title: 'Contract: everything that destroys' },
];

/** The place of a phase among the others. */
export function phaseNumber(phase: Phase): number {
  return phases.find((known) => known.phase === phase)!.number;
}
