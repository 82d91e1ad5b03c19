import { groupBy } from '../../model/group-by.ts';
import { groupDigits } from '../../report/inline.ts';
import type { FindingView } from '../../report/judgement-view.ts';
import type { FirstScreen, Tone } from './first-screen.ts';

/** The tone of a level; words say it too. */
export const levelTones: Readonly<Record<FindingView['level'], Tone>> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: 'plain',
  info: 'plain',
};

const mostObjects = 3;

/** Findings as the first screen shows them: what one rule says of many objects is said once. */
export function topRisks(findings: readonly FindingView[]): FirstScreen['risks'] {
  const groups = groupBy(findings, ({ level, rule }) => `${level} ${rule}`);
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const objects = [...new Map(group.map((finding) => [finding.object, finding])).values()];
    const more = objects.length - mostObjects;
    return {
      tone: levelTones[first.level],
      level: first.level,
      // What is said of the first object with its facts is not true of the others.
      text: group.every(({ text }) => text === first.text) ? first.text.replace(/\.$/, '') : first.title,
      objects: objects.slice(0, mostObjects).map(({ object, differences, steps }) => ({
        name: object,
        ...(differences[0] ? { target: differences[0] } : steps[0] ? { target: `step-${steps[0]}` } : {}),
      })),
      ...(more > 0 ? { more: `and ${groupDigits(more)} more` } : {}),
      todo: first.mitigation,
    };
  });
}
