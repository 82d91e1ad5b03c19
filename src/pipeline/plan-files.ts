import { type Plan, phases } from '../plan/plan.ts';
import { printPhase, printPlan, printScript } from '../plan/print-plan.ts';
import type { PreflightCheck } from '../preflight/preflight-check.ts';
import { printChecks } from '../preflight/print-checks.ts';
import { createRedactor } from '../redact/index.ts';
import { redactPlan } from './redact-plan.ts';

/** What the files of a plan are made from. */
export interface PlanFilesInput {
  readonly plan: Plan;
  readonly rollback: Plan;
  readonly checks: readonly PreflightCheck[];
  /** The side that is changed, as the user calls it. */
  readonly label: string;
  readonly allowDestructive: boolean;
  readonly head: readonly string[];
  readonly rollbackHead: readonly string[];
}

/** One file per phase, in the order in which they run, with the questions before and the way back. */
export function planFiles(
  input: PlanFilesInput,
): readonly { readonly name: string; readonly text: string }[] {
  const { allowDestructive, head, rollbackHead } = input;
  const forward = redactPlan(input.plan);
  const back = redactPlan(input.rollback);
  const files = phases.flatMap(({ phase, number }) => {
    const part = printPhase(forward.plan, phase, { allowDestructive, head });
    if (part === '') return [];
    const own = new Set(forward.plan.steps.filter((step) => step.phase === phase).map(({ id }) => id));
    const runs = phase !== 'contract' || allowDestructive;
    const incomplete = runs ? forward.incomplete.filter((id) => own.has(id)) : [];
    return [
      { name: `${number}-${phase}.sql`, text: printScript([part], { allowDestructive, head, incomplete }) },
    ];
  });
  const rollback = printPlan(back.plan, {
    allowDestructive,
    head: rollbackHead,
    incomplete: back.incomplete,
  });
  return [
    { name: '0-preflight.sql', text: createRedactor().redact(printChecks(input.checks, input.label)) },
    ...files,
    { name: 'rollback.sql', text: rollback },
  ];
}
