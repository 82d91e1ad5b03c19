import type { FindingView, JudgementView } from '../../report/judgement-view.ts';
import type { ReportView } from '../../report/view.ts';
import type { FirstScreen, Tone } from './first-screen.ts';

const tones: Readonly<Record<string, Tone>> = { critical: 'bad', high: 'bad', medium: 'warn', low: 'plain', info: 'plain' };

/** The four facts that a decision needs: how much, how dangerous, how long somebody waits, and whether it was tried. */
export function judgedFacts(view: ReportView, judgement: JudgementView): FirstScreen['facts'] {
  const { differences, sections } = view;
  const classes = (['structural', 'access', 'storage', 'cosmetic'] as const)
    .map((name) => [differences.filter((difference) => difference.class === name).length, name] as const)
    .filter(([size]) => size > 0)
    .map(([size, name]) => `${size} ${name}`);
  return [
    { title: 'Differences', value: String(differences.length), detail: classes.join(', '), tone: 'plain' },
    riskFact(judgement),
    lockFact(judgement),
    {
      title: 'Way back',
      value: { reversible: 'every step', 'structure only': 'without the data', irreversible: 'not whole' }[judgement.reversible],
      detail: [
        judgement.pointOfNoReturn ? `point of no return: step ${judgement.pointOfNoReturn}.` : '',
        sections.find(({ id }) => id === 'proof')?.lead ?? '',
      ].join(' ').trim(),
      tone: judgement.reversible === 'reversible' ? 'good' : judgement.reversible === 'irreversible' ? 'bad' : 'warn',
    },
  ];
}

function riskFact({ findings }: JudgementView): FirstScreen['facts'][number] {
  const [worst] = findings;
  return worst
    ? { title: 'Highest risk', value: worst.level, detail: `\`${worst.object}\``, tone: tones[worst.level]! }
    : { title: 'Highest risk', value: 'none found', tone: 'good' };
}

function lockFact({ longestLock }: JudgementView): FirstScreen['facts'][number] {
  if (!longestLock) return { title: 'Longest blocking lock', value: 'none', detail: 'reads and writes go on', tone: 'good' };
  const { mode, relation, blocks, work, step } = longestLock;
  const while_ = work === 'moment' ? 'for a moment' : `as long as the ${work} takes`;
  return {
    title: 'Longest blocking lock',
    value: `\`${relation}\``,
    detail: `${mode}, blocks ${blocks} ${while_} (step ${step})`,
    tone: work === 'moment' ? 'plain' : blocks === 'writes' ? 'warn' : 'bad',
  };
}

/** A finding as the first screen shows it. */
export function topRisk({ level, text, mitigation }: FindingView): FirstScreen['risks'][number] {
  return { tone: tones[level]!, level, text, todo: mitigation };
}
