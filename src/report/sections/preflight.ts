import { printChecks } from '../../preflight/print-checks.ts';
import { list, sql } from '../block.ts';
import { count } from '../inline.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

/** The read-only SQL that tells, on the server to be changed, whether the plan can run. */
export const preflight: Section = {
  id: 'preflight',
  title: 'Pre-flight queries',
  build({ judgement, before }) {
    if (!judgement) return withoutJudgement;
    const { checks } = judgement;
    if (checks.length === 0)
      return { lead: 'There is no plan, so that nothing has to be checked.', count: 0 };
    return {
      lead: `${count(checks.length, 'query', 'queries')} to run on ${before.label} before the plan; each gives one row: check, PASS or FAIL, detail. Nothing is written. A FAIL is a reason to stop.`,
      count: checks.length,
      blocks: [list(checks.map(({ title }) => title)), sql(printChecks(checks, before.label).trim())],
    };
  },
};
