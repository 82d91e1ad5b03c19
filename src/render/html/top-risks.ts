import { groupBy } from '../../model/group-by.ts';
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
    const objects = [...new Set(group.map(({ object }) => object))];
    const shown = objects.slice(0, mostObjects).map((object) => `\`${object.replaceAll('`', "'")}\``);
    const more = objects.length > shown.length ? ` and ${objects.length - shown.length} more` : '';
    return {
      tone: levelTones[first.level],
      level: first.level,
      // What is said of the first object with its facts is not true of the others.
      text: `${group.every(({ text }) => text === first.text) ? first.text : first.title}: ${shown.join(', ')}${more}`,
      todo: first.mitigation,
    };
  });
}
