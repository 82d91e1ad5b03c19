import type { Plan } from '../plan/plan.ts';
import { createRedactor } from '../redact/index.ts';
import type { Engine, RunResult } from './engine.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type PlanScript, writePlanScript } from './plan-script.ts';
import type { DirectionProof, Outcome, ProofDifference } from './proof.ts';
import type { Stub } from './stub.ts';

/** Compares two dumps of the embedded server; `left` is what no statement can undo. Its lines hold no secrets. */
export type CompareDumps = (
  result: string,
  target: string,
) => Promise<{ readonly differences: readonly ProofDifference[]; readonly left: readonly ProofDifference[] }>;

/** A plan to run on what the engine holds, and the dump that the result has to equal. */
export interface Direction {
  readonly plan: Plan;
  readonly opposite: Plan;
  readonly startedFrom: DirectionProof['startedFrom'];
  /** What had to be stood in for when the target was loaded; the plan may rely on it. */
  readonly provide: readonly Stub[];
  readonly target: string;
}

/** Runs one plan on the schema that the engine holds, and compares the result with the target. */
export async function proveDirection(
  { plan, opposite, startedFrom, provide, target }: Direction,
  { engine, compare }: { readonly engine: Engine; readonly compare: CompareDumps },
): Promise<DirectionProof> {
  const redactor = createRedactor();
  const script = writePlanScript(plan);
  const run = await engine.run(script.sql, { provide });
  const compared = run.ok ? await compare(await engine.dump(), target) : { differences: [], left: [] };
  return {
    startedFrom,
    ran: run.failure ? (script.stepAt(run.failure.line)?.number ?? 0) : script.steps,
    steps: script.steps,
    outcome: judge(run, script, compared.differences),
    left: compared.left,
    undecided: plan.steps
      .filter(({ sql, decision }) => sql === '' && decision !== undefined)
      .map(({ id, decision }) => ({ step: id, text: redactor.redact(decision!) })),
    structureOnly: [...new Set(opposite.steps.filter(({ losesData }) => losesData).map(({ name }) => name))].map(
      redactor.redact,
    ),
  };
}

function judge(run: RunResult, script: PlanScript, differences: readonly ProofDifference[]): Outcome {
  if (run.failure) {
    const step = script.stepAt(run.failure.line)?.step;
    const { statement, message } = hideSecrets(run.failure);
    return { result: 'failed', step: step?.id ?? '', name: step?.name ?? '', statement, message };
  }
  return differences.length ? { result: 'differs', differences } : { result: 'proven' };
}
