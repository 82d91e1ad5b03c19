import type { Delta } from '../diff/delta.ts';
import type { ObjectId } from '../model/address.ts';
import { phaseNumber, phases } from '../plan/plan.ts';
import type { JudgedStep } from '../plan-locks/judged-step.ts';
import { findRule } from '../risk/find-rule.ts';
import type { LongestLock } from '../risk/longest-lock.ts';
import type { MeasuredRelation } from '../risk/measured-relation.ts';
import { printFinding, printMitigation } from '../risk/print-finding.ts';
import { printSize } from '../statistics/print-size.ts';
import type { Proof } from '../verify/proof.ts';
import { differenceId } from './differences/difference-view.ts';
import { capitalise } from './inline.ts';
import type { Judgement } from './judgement.ts';
import type { FindingView, JudgementView, PhaseView, StepSize, StepView } from './judgement-view.ts';
import { deploymentSteps } from './plan/deployment-steps.ts';
import { nameStep } from './plan/name-step.ts';
import { stepSizes } from './plan/step-sizes.ts';
import { shippingAnswer } from './verdict/shipping-answer.ts';

/**
 * Puts a judgement into words; `deltas` give the ids by which differences are known, `sizes` what was measured on the
 * side that would be changed, `proof` what running the plan showed, `cutOff` the
 * sides whose dump ends early.
 */
export function viewJudgement(
  judgement: Judgement,
  deltas: readonly Delta[],
  sizes: ReadonlyMap<string, MeasuredRelation>,
  proof: Proof | undefined,
  cutOff: readonly string[] = [],
): JudgementView {
  const ids = new Map<ObjectId, string>();
  for (const delta of deltas) {
    ids.set(delta.id, differenceId(delta));
    // A rename is about one object under two names.
    if (delta.op === 'rename') ids.set(delta.before.id, differenceId(delta));
  }
  const idOf = (id: ObjectId) => ids.get(id) ?? [];
  const reversals = new Map(judgement.reversals.map((reversal) => [reversal.step, reversal]));
  const viewStep = (step: JudgedStep): StepView => {
    const reversal = reversals.get(step.id);
    const keepInstead = reversal?.keepInstead ?? step.keepInstead;
    return {
      ...costs(step, sizes),
      ...(reversal ? { reversal: `${reversal.reversal}: ${reversal.reason}` } : {}),
      ...(keepInstead ? { keepInstead: `${keepInstead};` } : {}),
      differences: [idOf(step.object)].flat(),
    };
  };
  const viewed: readonly PhaseView[] = phases.flatMap(({ phase, title }) => {
    const steps = judgement.plan.steps.filter((step) => step.phase === phase);
    return steps.length
      ? [
          {
            number: phaseNumber(phase),
            title,
            destructive: steps.some((step) => step.destructive),
            steps: steps.map(viewStep),
          },
        ]
      : [];
  });
  const { reversible, longestLock, order } = judgement;
  return {
    answer: shippingAnswer(judgement, proof, cutOff),
    version: judgement.plan.version,
    findings: judgement.findings.map(
      (finding): FindingView => ({
        rule: finding.rule,
        level: finding.level,
        area: finding.area,
        object: finding.object,
        title: capitalise(findRule(finding.rule)!.title),
        text: printFinding(finding),
        mitigation: printMitigation(finding),
        steps: finding.stepIds,
        differences: finding.deltaIds.flatMap(idOf),
      }),
    ),
    ...(longestLock ? { longestLock: viewLock(longestLock) } : {}),
    reversible: reversible.whole,
    ...(reversible.pointOfNoReturn ? { pointOfNoReturn: reversible.pointOfNoReturn } : {}),
    order,
    deployment: deploymentSteps(order, viewed),
    phases: viewed,
  };
}

function viewLock({ size, ...lock }: LongestLock): NonNullable<JudgementView['longestLock']> {
  const words = size && printSize(size);
  return words ? { ...lock, size: words } : lock;
}

function viewSize({ relation, size }: MeasuredRelation): readonly StepSize[] {
  const words = printSize(size);
  const { bytes, rows, counted } = size;
  if (!words) return [];
  return [
    {
      relation,
      ...(bytes === undefined ? {} : { bytes }),
      ...(rows === undefined ? {} : { rows }),
      counted,
      words,
    },
  ];
}

function costs(
  step: JudgedStep,
  measured: ReadonlyMap<string, MeasuredRelation>,
): Omit<StepView, 'differences'> {
  const { impact } = step;
  const sizes = stepSizes(step, measured).flatMap(viewSize);
  const [lock] = impact.locks;
  return {
    id: step.id,
    kind: step.kind,
    name: step.name,
    action: step.action,
    title: nameStep(step),
    sql: step.sql === '' ? '' : `${step.sql};`,
    ...(lock ? { lock: `${lock.mode} on ${lock.relation}` } : {}),
    blocks: impact.blocks,
    work: [
      ...impact.rewrites.map((table) => `rewrites ${table}`),
      ...impact.scans.map((table) => `reads all of ${table}`),
      ...(impact.indexBuilds
        ? [impact.indexBuilds === 1 ? 'builds an index' : `builds ${impact.indexBuilds} indexes`]
        : []),
    ],
    ...(sizes.length ? { sizes } : {}),
    transaction:
      step.transaction === 0 ? 'outside any transaction' : `in transaction ${step.transaction} of this phase`,
    destructive: step.destructive,
    losesData: step.losesData,
    remarks: [step.because, step.decision, step.note].flatMap((remark) => remark ?? []),
  };
}
