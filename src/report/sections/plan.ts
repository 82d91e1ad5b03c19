import { measureRelations } from '../../risk/measured-relation.ts';
import { text } from '../block.ts';
import { count, link } from '../inline.ts';
import type { Judgement } from '../judgement.ts';
import { planPhases } from '../plan/plan-phases.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

/** The migration by phases, with locks, blocking, work, transactions and SQL. */
export const plan: Section = {
  id: 'plan',
  title: 'Migration plan',
  build({ judgement, before, after }) {
    if (!judgement) return withoutJudgement;
    const { steps } = judgement.plan;
    if (steps.length === 0) return { lead: 'No statement is needed.', count: 0 };
    const transactions = new Set(
      steps.filter(({ transaction }) => transaction > 0).map(({ transaction }) => transaction),
    ).size;
    const outside = steps.filter(({ transaction, sql }) => transaction === 0 && sql !== '').length;
    const waiting = steps.filter(({ impact }) => impact.long).length;
    const destroying = judgement.destructiveSteps.length;
    const phases = new Set(steps.map(({ phase }) => phase)).size;
    return {
      lead: [
        `${count(steps.length, 'step')} in ${count(phases, 'phase')} ${steps.length === 1 ? 'turns' : 'turn'} ${before.label} into ${after.label}: ${count(transactions, 'transaction')}${outside ? `, ${count(outside, 'statement')} outside of any` : ''}.`,
        waiting
          ? `${count(waiting, 'step')} ${waiting === 1 ? 'makes' : 'make'} users wait as long as rows are handled;`
          : 'No step makes users wait while rows are handled;',
        destroying === 0
          ? 'none destroys anything.'
          : `${destroying} ${destroying === 1 ? 'destroys' : 'destroy'}.`,
        writtenFor(judgement.plan),
      ].join(' '),
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

function writtenFor({ version, assumed }: Judgement['plan']): string {
  return assumed
    ? `Written for PostgreSQL ${version} and newer: no dump names its server; \`--target-version\` says which it is.`
    : `Written for PostgreSQL ${version}.`;
}
