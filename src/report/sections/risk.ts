import { type Finding, levels } from '../../risk/finding.ts';
import { details, table, text } from '../block.ts';
import { findingRows } from '../finding-rows.ts';
import { count } from '../inline.ts';
import { lockSentence } from '../plan/lock-sentence.ts';
import type { Section } from '../section.ts';
import { withoutJudgement } from '../without-judgement.ts';

const titles = ['Level', 'Area', 'Object', 'What', 'Mitigation', 'Steps'];

/** What the change destroys, blocks, breaks and opens: the worst first. */
export const risk: Section = {
  id: 'risk',
  title: 'Risk assessment',
  build({ judgement }) {
    if (!judgement) return withoutJudgement;
    const { findings } = judgement;
    if (findings.length === 0) return { lead: 'No rule found a risk in this change.', count: 0 };
    const grave = findings.filter(({ level }) => level !== 'low' && level !== 'info');
    const slight = findings.filter(({ level }) => level === 'low' || level === 'info');
    return {
      lead: `${count(findings.length, 'finding')}: ${tally(findings)}. ${lockSentence(judgement)}`,
      count: findings.length,
      blocks: [
        ...(grave.length ? [table(titles, findingRows(grave))] : []),
        ...(slight.length
          ? [
              details(
                `${count(slight.length, 'finding')} of level low and info`,
                table(titles, findingRows(slight)),
              ),
            ]
          : []),
        text(
          '`dumplens explain RULE` gives the problem, the solution and an example of each rule; the JSON output names the rules.',
        ),
      ],
    };
  },
};

function tally(findings: readonly Finding[]): string {
  return levels
    .map((level) => [findings.filter((finding) => finding.level === level).length, level] as const)
    .filter(([number]) => number > 0)
    .map(([number, level]) => `${number} ${level}`)
    .join(', ');
}
