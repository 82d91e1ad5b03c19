import { groupBy } from '../../model/group-by.ts';
import type { JudgedStep } from '../../plan-locks/judged-step.ts';
import { measureRelations } from '../../risk/measured-relation.ts';
import type { ReversalOfStep } from '../../risk/rollback/judge-reversal.ts';
import { type Block, heading, sql, table, text } from '../block.ts';
import { code, count, enumerate } from '../inline.ts';
import type { Judgement } from '../judgement.ts';
import { nameStep } from '../plan/name-step.ts';
import { planPhases } from '../plan/plan-phases.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

/** The way back: what returns, what does not, from where on, and how to keep the data. */
export const rollback: Section = {
  id: 'rollback',
  title: 'Rollback',
  build({ judgement, before }) {
    if (!judgement) return withoutJudgement;
    const { plan, reversals, reversible } = judgement;
    if (plan.steps.length === 0) return { lead: 'Nothing to roll back.', count: 0 };
    const steps = new Map(plan.steps.map((step) => [step.id, step]));
    const lossy = reversals.filter(({ reversal }) => reversal !== 'reversible');
    return {
      lead: lossy.length ? `${verdict(judgement)} ${tally(reversals)}` : verdict(judgement),
      count: judgement.rollback.steps.length,
      blocks: [
        ...(lossy.length
          ? [
              table(
                ['Step', 'What', 'Way back', 'Why'],
                lossy.map(({ step, reversal, reason }) => [
                  step,
                  nameStep(steps.get(step)!),
                  reversal,
                  reason,
                ]),
              ),
            ]
          : []),
        ...(reversible.pointOfNoReturn ? [pointOfNoReturn(steps.get(reversible.pointOfNoReturn)!)] : []),
        ...keepingBlocks(reversals),
        ...freshBlocks(judgement),
        ...planPhases(judgement.rollback, 'rollback', measureRelations(before.model, before)),
      ],
    };
  },
};

function verdict({ reversible, plan }: Judgement): string {
  if (reversible.whole === 'reversible')
    return `Reversible: all ${count(plan.steps.length, 'step')} can be undone.`;
  return reversible.whole === 'irreversible'
    ? 'Not reversible as a whole: some steps change values or types for good.'
    : 'Reversible in structure only: the objects come back, the data that goes does not.';
}

function tally(reversals: readonly ReversalOfStep[]): string {
  const groups = [...groupBy(reversals, ({ reversal }) => reversal)].map(
    ([reversal, items]) => `${items.length} ${reversal}`,
  );
  return `By step: ${groups.join(', ')}.`;
}

function pointOfNoReturn(step: JudgedStep): Block {
  return text(
    `Point of no return: ${step.id} (${nameStep(step)}). Before it, the rollback gives back what was there; from it on, only a backup does.`,
  );
}

function keepingBlocks(reversals: readonly ReversalOfStep[]): readonly Block[] {
  const kept = reversals.filter(({ keepInstead }) => keepInstead !== undefined);
  if (kept.length === 0) return [];
  return [
    heading('Keep the data instead'),
    text(
      'Run these in place of the drops; the objects keep their data under another name until somebody drops them for good.',
    ),
    sql(kept.map(({ step, keepInstead }) => `-- instead of ${step}\n${keepInstead};`).join('\n')),
  ];
}

/** What is written into new tables and columns after the plan goes with them. */
function freshBlocks({ rollback: back }: Judgement): readonly Block[] {
  const doomed = back.steps.filter(({ losesData, action }) => losesData && action === 'drop');
  if (doomed.length === 0) return [];
  return [
    text(
      `The rollback drops ${enumerate(
        doomed.map(({ kind, name }) => `${kind} ${code(name)}`),
        10,
      )}: what was written into ${doomed.length === 1 ? 'it' : 'them'} since the plan ran is lost.`,
    ),
  ];
}
