import { measureRelations } from '../../risk/measured-relation.ts';
import { text } from '../block.ts';
import { count, link } from '../inline.ts';
import { planPhases } from '../plan-phases.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

/** The migration by phases, with locks, blocking, work, transactions and SQL. */
export const plan: Section = {
  id: 'plan',
  title: 'Migration plan',
  build({ judgement, before, after }) {
    if (!judgement) return withoutJudgement;
    const { steps, version } = judgement.plan;
    if (steps.length === 0) return { lead: 'No statement is needed.', count: 0 };
    const transactions = new Set(
      steps.filter(({ transaction }) => transaction > 0).map(({ transaction }) => transaction),
    ).size;
    const outside = steps.filter(({ transaction, sql }) => transaction === 0 && sql !== '').length;
    const waiting = steps.filter(({ impact }) => impact.long).length;
    const phases = new Set(steps.map(({ phase }) => phase)).size;
    return {
      lead: `${count(steps.length, 'step')} in ${count(phases, 'phase')} turn ${before.label} into ${after.label}, written for PostgreSQL ${version}: ${count(transactions, 'transaction')}, ${count(outside, 'statement')} outside of any, users wait for ${waiting} as long as rows are handled, ${judgement.destructiveSteps.length} destroy.`,
      count: steps.length,
      blocks: [
        text(
          `Before: ${link('preflight', 'pre-flight queries')} and a backup. Locks are named for what was there before the plan; what it creates is nobody's yet. \`dumplens plan\` writes the same as one file for psql, with \`lock_timeout\` 5 s: when a step hits it, nothing has happened; run it again.`,
        ),
        ...planPhases(judgement.plan, 'plan', measureRelations(before.model, before)),
      ],
    };
  },
};
