import type { Ddl, Phase } from '../kind-contract/ddl.ts';
import type { SchemaObject } from '../model/object.ts';
import type { StepAction } from './plan.ts';

/** A statement before its place in the plan is known. */
export interface DraftStep {
  readonly ddl: Ddl;
  readonly action: StepAction;
  readonly object: SchemaObject;
  readonly because: string | undefined;
  readonly destructive: boolean;
  /** Among steps that nothing else orders, the lower goes first. */
  readonly position: number;
  /** Own phase; steps that it waits for may push it to a later one. */
  readonly phase: Phase;
  /** True where others that need the object need not wait for this statement (a comment, a validation). */
  readonly optional: boolean;
  readonly waitsFor: Set<DraftStep>;
}

/** What a step is made from. */
export interface DraftOptions {
  readonly action: StepAction;
  readonly object: SchemaObject;
  readonly position: number;
  readonly phase: Phase;
  readonly because?: string;
  readonly destructive?: boolean;
  readonly optional?: boolean;
}

const optionalPhases: ReadonlySet<Phase> = new Set(['validate', 'backfill']);

/** Makes the steps of one action; each waits for the one before. */
export function draftSteps(statements: readonly Ddl[], options: DraftOptions): readonly DraftStep[] {
  let previous: DraftStep | undefined;
  return statements.map((ddl) => {
    const phase = ddl.phase ?? options.phase;
    const step: DraftStep = {
      ddl,
      action: options.action,
      object: options.object,
      because: options.because,
      destructive: options.destructive ?? (ddl.loses === 'data' || phase === 'contract'),
      position: options.position,
      phase,
      // The first statement is the one without which nothing of the object is there.
      optional:
        (options.optional ?? false) ||
        optionalPhases.has(phase) ||
        ddl.aside === true ||
        (previous !== undefined && ddl.requires !== undefined),
      waitsFor: new Set(previous ? [previous] : []),
    };
    if (!ddl.aside) previous = step;
    return step;
  });
}
