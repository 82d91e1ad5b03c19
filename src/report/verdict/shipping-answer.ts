import type { StepImpact } from '../../plan-locks/judged-step.ts';
import { levels } from '../../risk/finding.ts';
import type { Proof } from '../../verify/proof.ts';
import { code, count, enumerate, groupDigits } from '../inline.ts';
import type { Judgement } from '../judgement.ts';
import type { JudgementView } from '../judgement-view.ts';

/**
 * The answer to "can we ship this?": what stands against it, what comes first, what it takes. `cutOff` names the sides
 * whose dump ends early.
 */
export function shippingAnswer(
  judgement: Judgement,
  proof: Proof | undefined,
  cutOff: readonly string[] = [],
): JudgementView['answer'] {
  const obstacles = [
    ...cutOff.map(
      (label) => `the dump of ${code(label)} ends early, and what is missing there looks removed`,
    ),
    ...obstaclesOf(judgement, proof),
  ];
  if (obstacles.length) return { level: 'not yet', sentence: `Not yet: ${enumerate(obstacles)}.` };
  const serious = seriousRisks(judgement);
  const first = [...serious, ...checksOf(judgement, proof)];
  const takes = takesOf(judgement);
  const means = takes.length ? `with ${enumerate(takes)}` : '';
  if (serious.length) {
    const then = means ? `; then ${means}` : '';
    return { level: 'not before', sentence: `Not before ${enumerate(first)}${then}.` };
  }
  const parts = [...(means ? [means] : []), ...(first.length ? [`once ${enumerate(first)}`] : [])];
  if (parts.length) return { level: 'with care', sentence: `Yes, ${parts.join(', ')}.` };
  return {
    level: 'yes',
    sentence: 'Yes: nobody waits longer than a moment, nothing is destroyed, and the plan is proven.',
  };
}

/** What makes the plan unfit to be run at all. */
function obstaclesOf({ plan }: Judgement, proof: Proof | undefined): readonly string[] {
  const written = plan.steps.filter(({ sql }) => sql === '').length;
  const result = proof?.forward.outcome.result;
  return [
    ...(result === 'failed' ? ['a step of the plan failed when it was run'] : []),
    ...(result === 'differs' ? ['the plan was run, and a difference is left'] : []),
    ...(written
      ? [`${count(written, 'step')} of the plan ${written === 1 ? 'waits' : 'wait'} for a decision`]
      : []),
  ];
}

const seriousLevels = levels.slice(0, levels.indexOf('medium'));

function seriousRisks({ findings }: Judgement): readonly string[] {
  const counts = seriousLevels
    .map((level) => [level, findings.filter((finding) => finding.level === level).length] as const)
    .filter(([, size]) => size > 0);
  const [last] = counts.slice(-1);
  if (!last) return [];
  const numbers = counts.map(([level, size]) => `${groupDigits(size)} ${level}`);
  const one = counts.length === 1 && last[1] === 1;
  return [`${enumerate(numbers)} ${one ? 'risk is' : 'risks are'} settled`];
}

function checksOf({ checks }: Judgement, proof: Proof | undefined): readonly string[] {
  const proven = proof?.forward.outcome.result === 'proven';
  return [
    ...(checks.length
      ? [`${count(checks.length, 'pre-flight check')} ${checks.length === 1 ? 'passes' : 'pass'}`]
      : []),
    ...(proven ? [] : ['the plan has been tried on a copy']),
  ];
}

function takesOf({ longestLock, destructiveSteps, plan }: Judgement): readonly string[] {
  const waits = longestLock && longestLock.work !== 'moment' ? longestLock : undefined;
  const window = waits?.blocks === 'writes' ? 'a pause of writes to' : 'a maintenance window for';
  const waitedFor = new Set(plan.steps.flatMap(({ impact }) => (impact.long ? relationOf(impact) : [])));
  const more = waitedFor.size - 1;
  const others = more > 0 ? ` and ${count(more, 'more table', 'more tables')}` : '';
  return [
    ...(waits ? [`${window} ${code(waits.relation)}${others}`] : []),
    ...(destructiveSteps.length ? ['a backup at hand'] : []),
  ];
}

function relationOf({ rewrites, scans, locks }: StepImpact): string {
  return (rewrites[0] ?? scans[0] ?? locks[0]?.relation)!;
}
