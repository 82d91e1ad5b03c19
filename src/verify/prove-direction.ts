import type { Plan } from '../plan/plan.ts';
import { createRedactor } from '../redact/index.ts';
import { dumpAs } from './dump-as.ts';
import type { Engine, RunResult, StatementFailure } from './engine.ts';
import { hideSecrets } from './hide-secrets.ts';
import { type PlanScript, writePlanScript } from './plan-script.ts';
import type { DirectionProof, FailedOutcome, Outcome, ProofDifference } from './proof.ts';
import { unsupported } from './remedies/unsupported.ts';
import type { Stub } from './stub.ts';

/** Compares two dumps of the embedded server; `left` is what no statement can undo. Its lines hold no secrets. */
export type CompareDumps = (
  result: string,
  target: string,
) => Promise<{ readonly differences: readonly ProofDifference[]; readonly left: readonly ProofDifference[] }>;

/** A plan to run on what the engine holds, and the dump that the result has to equal. */
export interface Direction {
  readonly plan: Plan;
  /** The plan that this one takes back; what it destroyed comes back empty. */
  readonly takesBack?: Plan;
  readonly startedFrom: DirectionProof['startedFrom'];
  /** What had to be stood in for when the target was loaded; the plan may rely on it. */
  readonly provide: readonly Stub[];
  readonly target: string;
  /** True where both dumps loaded without a refusal. */
  readonly loadedWhole: boolean;
}

/** Runs one plan on the schema that the engine holds, and compares the result with the target. */
export async function proveDirection(
  { plan, takesBack, startedFrom, provide, target, loadedWhole }: Direction,
  { engine, compare }: { readonly engine: Engine; readonly compare: CompareDumps },
): Promise<DirectionProof> {
  const redactor = createRedactor();
  const script = writePlanScript(plan);
  const run = await engine.run(script.sql, { provide });
  const compared = run.ok
    ? await compare(await dumpAs(engine, plan.version), target)
    : { differences: [], left: [] };
  return {
    startedFrom,
    ran: run.failure ? (script.stepAt(run.failure.line)?.number ?? 0) : script.steps,
    steps: script.steps,
    outcome: judge(run, script, compared.differences, loadedWhole),
    left: compared.left,
    undecided: plan.steps
      .filter(({ sql, decision }) => sql === '' && decision !== undefined)
      .map(({ id, decision }) => ({ step: id, text: redactor.redact(decision!) })),
    structureOnly: [
      ...new Set(takesBack?.steps.filter(({ losesData }) => losesData).map(({ name }) => name)),
    ].map((name) => redactor.redact(name)),
  };
}

function judge(
  { failure }: RunResult,
  script: PlanScript,
  differences: readonly ProofDifference[],
  loadedWhole: boolean,
): Outcome {
  if (!failure && differences.length === 0) return { result: 'proven' };
  const seen = failure ? describeFailure(failure, script) : ({ result: 'differs', differences } as const);
  if (failure && unsupported({ ...failure, code: '', stubs: [] })) {
    return { result: 'not provable', reason: 'unsupported statement', seen };
  }
  return loadedWhole ? seen : { result: 'not provable', reason: 'refused statements', seen };
}

function describeFailure(failure: StatementFailure, script: PlanScript): FailedOutcome {
  const step = script.stepAt(failure.line)?.step;
  const { statement, message } = hideSecrets(failure);
  return { result: 'failed', step: step?.id ?? '', name: step?.name ?? '', statement, message };
}
