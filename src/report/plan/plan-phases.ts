import { phases } from '../../plan/plan.ts';
import { printPhase } from '../../plan/print-plan.ts';
import type { JudgedPlan } from '../../plan-locks/judged-step.ts';
import type { MeasuredRelation } from '../../risk/measured-relation.ts';
import { type Block, heading, note, sql, table } from '../block.ts';
import { blockWords, lockWords, workWords } from './impact-words.ts';
import { nameStep } from './name-step.ts';
import { stepSizeWords } from './step-sizes.ts';

/** The phases of a plan: each step with its lock, what it blocks, its work and its transaction, then the SQL. */
export function planPhases(
  plan: JudgedPlan,
  anchor: string,
  sizes: ReadonlyMap<string, MeasuredRelation> = new Map(),
): readonly Block[] {
  const measured = plan.steps.some((step) => stepSizeWords(step, sizes) !== '');
  return phases.flatMap(({ phase, number, title }) => {
    const steps = plan.steps.filter((step) => step.phase === phase);
    if (steps.length === 0) return [];
    const decisions = steps.filter(({ sql: written }) => written === '').length;
    return [
      heading(`Phase ${number}. ${title}`, `${anchor}-${phase}`),
      ...(phase === 'contract'
        ? [
            note(
              'danger',
              'These steps destroy. They stand here as comments: run them only when nothing uses the objects any more.',
            ),
          ]
        : []),
      ...(decisions
        ? [
            note(
              'warning',
              `${decisions === 1 ? '1 step needs' : `${decisions} steps need`} a decision: the SQL names it, nobody has written the statement yet.`,
            ),
          ]
        : []),
      table(
        ['Step', 'What', 'Lock', 'Waits', 'Work', ...(measured ? ['Table size'] : []), 'Transaction'],
        steps.map((step) => [
          step.id,
          nameStep(step),
          lockWords(step.impact),
          blockWords(step.impact),
          workWords(step),
          ...(measured ? [stepSizeWords(step, sizes) || '–'] : []),
          step.sql === '' ? 'to be written' : step.transaction === 0 ? 'outside' : `T${step.transaction}`,
        ]),
      ),
      sql(printPhase(plan, phase, { allowDestructive: false, head: [] }).trim()),
    ];
  });
}
