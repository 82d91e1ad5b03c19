import type { Plan, Step } from '../plan/plan.ts';
import { phases } from '../plan/plan.ts';
import { printPlan } from '../plan/print-plan.ts';

/** A plan as the script that is run, and the step that stands at a line of it. */
export interface PlanScript {
  readonly sql: string;
  /** How many steps have SQL. */
  readonly steps: number;
  /** The step whose statement is, or ends last before, the line (counted from 1), with its number among those with SQL. */
  stepAt(line: number): { readonly step: Step; readonly number: number } | undefined;
}

/** Prints a plan with what it destroys, and finds its steps again in the text. */
export function writePlanScript(plan: Plan): PlanScript {
  // What psql does with a result is not for the server.
  const sql = printPlan(plan, { allowDestructive: true, head: [] }).replaceAll(
    /\s*\\g(?:exec| \/dev\/null)$/gm,
    ';',
  );
  const inOrder = phases.flatMap(({ phase }) =>
    plan.steps.filter((step) => step.phase === phase && step.sql !== ''),
  );
  const starts: { readonly step: Step; readonly line: number }[] = [];
  let from = 0;
  let line = 1;
  for (const step of inOrder) {
    const at = sql.indexOf(`\n${step.sql};`, from) + 1;
    if (at === 0) throw new Error(`step ${step.id} is not in the printed plan`);
    line += sql.slice(from, at).split('\n').length - 1;
    starts.push({ step, line });
    from = at;
  }
  return {
    sql,
    steps: starts.length,
    stepAt(wanted) {
      const number = starts.findLastIndex((start) => start.line <= wanted);
      return number < 0 ? undefined : { step: starts[number]!.step, number };
    },
  };
}
