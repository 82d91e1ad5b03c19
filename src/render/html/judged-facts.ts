import { groupDigits } from '../../report/inline.ts';
import type { JudgementView } from '../../report/judgement-view.ts';
import type { ReportView } from '../../report/view.ts';
import type { FirstScreen } from './first-screen.ts';
import { levelTones } from './top-risks.ts';

type Fact = FirstScreen['facts'][number];

/** The four facts that a decision needs: how much, how dangerous, how long somebody waits, and whether it was tried. */
export function judgedFacts(view: ReportView, judgement: JudgementView): readonly Fact[] {
  const classes = (['structural', 'access', 'storage', 'cosmetic'] as const)
    .map((name) => [view.differences.filter((difference) => difference.class === name).length, name] as const)
    .filter(([size]) => size > 0)
    .map(([size, name]) => `${groupDigits(size)} ${name}`);
  return [
    {
      title: 'Differences',
      value: groupDigits(view.differences.length),
      detail: classes.join(', '),
      tone: 'plain',
    },
    riskFact(judgement),
    lockFact(judgement),
    proofFact(view, judgement),
  ];
}

function riskFact({ findings }: JudgementView): Fact {
  const [worst] = findings;
  if (!worst) return { title: 'Highest risk', value: 'none found', tone: 'good' };
  const others = findings.filter(({ level }) => level === worst.level).length - 1;
  return {
    title: 'Highest risk',
    value: worst.level,
    detail: `\`${worst.object}\`${others ? ` and ${groupDigits(others)} more of this level` : ''}`,
    tone: levelTones[worst.level],
  };
}

function lockFact({ longestLock }: JudgementView): Fact {
  const title = 'Longest blocking lock';
  if (!longestLock) return { title, value: 'none', detail: 'reads and writes go on', tone: 'good' };
  const { mode, relation, blocks, work, step, size } = longestLock;
  const time = work === 'moment' ? 'for a moment' : `as long as the ${work} takes`;
  return {
    title,
    value: `\`${relation}\``,
    detail: `${size ? `${size}; ` : ''}${mode}, blocks ${blocks} ${time} (step ${step})`,
    tone: work === 'moment' ? 'plain' : blocks === 'writes' ? 'warn' : 'bad',
  };
}

const waysBack = {
  reversible: 'Every step can be taken back',
  'structure only': 'Taking it back gives the structure, not the data',
  irreversible: 'It cannot be taken back whole',
} as const;

function proofFact({ proof }: ReportView, { reversible, pointOfNoReturn }: JudgementView): Fact {
  const detail = `${waysBack[reversible]}${pointOfNoReturn ? `: no return after step ${pointOfNoReturn}` : ''}.`;
  if (!proof) return { title: 'Plan', value: 'not run yet', detail, tone: 'warn' };
  const proven = proof.forward === 'proven' && proof.rollback === 'proven';
  const value = proven ? 'proven, both ways' : `forward: ${proof.forward}, back: ${proof.rollback}`;
  return {
    title: 'Plan',
    value,
    detail,
    tone: proven ? 'good' : proof.forward === 'proven' ? 'warn' : 'bad',
  };
}
