import { type Plan, phases, type Step } from './plan.ts';

/** How a plan is printed. */
export interface PrintOptions {
  /** False: what destroys stands there as comments. */
  readonly allowDestructive: boolean;
  /** Lines for the head of the file: what it does, and whether it was proven. */
  readonly head: readonly string[];
  /** Steps whose SQL holds a placeholder instead of a secret; psql stops before the first statement until it is told that they are filled in. */
  readonly incomplete?: readonly string[];
}

const impatient = "SET lock_timeout = '5s';";
/** What runs CONCURRENTLY blocks nobody while it waits; if it gives up it leaves an invalid index behind. */
const patient = 'SET lock_timeout = 0;';

/** Settings under which every statement runs: names are qualified, bodies may come before what they use. */
const preamble = [
  '\\set ON_ERROR_STOP on',
  "SET client_encoding = 'UTF8';",
  impatient,
  'SET statement_timeout = 0;',
  'SET check_function_bodies = false;',
  'SET client_min_messages = warning;',
  "SELECT pg_catalog.set_config('search_path', '', false) \\g /dev/null",
];

/** Prints a plan as one stream that psql runs from top to bottom; a transaction may reach over phases. */
export function printPlan(plan: Plan, options: PrintOptions): string {
  const isCommented = (step: Step) => step.phase === 'contract' && !options.allowDestructive;
  const live = plan.steps.filter((step) => !isCommented(step));
  const contract = printPhase(plan, 'contract', options);
  return printScript([printSteps(live), live.length < plan.steps.length ? contract : ''], options);
}

/** Makes a script of its own out of printed phases: head, settings, and a stop where secrets have to be filled in. */
export function printScript(parts: readonly string[], { head, incomplete = [] }: PrintOptions): string {
  const lines = [...head.map((line) => `-- ${line}`), '', ...preamble, '', ...stopFor(incomplete)];
  return `${[...lines, ...parts.filter((part) => part !== '')].join('\n')}\n`;
}

function stopFor(incomplete: readonly string[]): readonly string[] {
  if (incomplete.length === 0) return [];
  const steps = incomplete.join(', ');
  return [
    '\\if :{?secrets_filled_in}',
    '\\else',
    `DO $$ BEGIN RAISE EXCEPTION 'Secrets were taken out of ${steps}: fill them in, then run psql with -v secrets_filled_in=1'; END $$;`,
    '\\endif',
    '',
  ];
}

/** Prints the steps of one phase, in transactions of their own; empty where there are none. */
export function printPhase(plan: Plan, phase: Step['phase'], { allowDestructive }: PrintOptions): string {
  const steps = plan.steps.filter((step) => step.phase === phase);
  if (phase !== 'contract' || allowDestructive || steps.length === 0) return printSteps(steps);
  const [title, blank, ...body] = printSteps(steps).split('\n');
  const hint = '-- Commented out: run with --allow-destructive to have these statements.';
  return [title, blank, hint, '', ...body.map((line) => (line === '' ? '' : `-- ${line}`))].join('\n');
}

/** Prints steps in their transactions, with a heading where a phase begins. */
function printSteps(steps: readonly Step[]): string {
  const lines: string[] = [];
  let open = 0;
  let isPatient = false;
  let current: Step['phase'] | undefined;
  for (const step of steps) {
    const { phase, sql, transaction } = step;
    if ((sql !== '' || transaction === 0) && transaction !== open) {
      if (open !== 0) lines.push('COMMIT;', '');
      open = transaction;
      if (open !== 0 && isPatient) lines.push(impatient, '');
      if (open !== 0) isPatient = false;
      if (phase !== current) lines.push(...headingOf(phase));
      if (open !== 0) lines.push('BEGIN;');
    } else if (phase !== current) lines.push(...headingOf(phase));
    current = phase;
    if (sql !== '' && open === 0 && !isPatient) {
      lines.push(patient);
      isPatient = true;
    }
    lines.push(...printStep(step));
  }
  if (open !== 0) lines.push('COMMIT;', '');
  if (isPatient) lines.push(impatient, '');
  return lines.join('\n');
}

function headingOf(phase: Step['phase']): readonly string[] {
  const { number, title } = phases.find((known) => known.phase === phase)!;
  return [`-- Phase ${number}. ${title}`, ''];
}

function printStep(step: Step): readonly string[] {
  return [
    ...(step.because ? [`-- ${step.id}: rebuilt because ${oneLine(step.because)}`] : []),
    ...(step.decision ? [`-- ${step.id}: DECIDE: ${oneLine(step.decision)}`] : []),
    ...(step.note ? [`-- ${step.id}: ${oneLine(step.note)}`] : []),
    ...(step.keepInstead ? [`-- keeps the data instead: ${oneLine(step.keepInstead)};`] : []),
    ...(step.retry ? [`${step.retry} \\gexec`] : []),
    ...(step.sql === '' ? [] : [`${step.sql};`]),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
