import type { PhaseView, StepView } from '../../report/judgement-view.ts';
import type { ReportView } from '../../report/view.ts';
import type { Tone } from './first-screen.ts';

/** A phase as the page lists it: runs of steps, and all of it as one script. */
export interface TaggedPhase extends Omit<PhaseView, 'steps'> {
  readonly size: number;
  readonly runs: readonly Run[];
  /** What psql gets; destructive statements are comments. */
  readonly script?: string;
}

const mostColoured = 1000;

/** Steps of one transaction, or such as run outside any. */
interface Run {
  readonly title: string;
  readonly steps: readonly TaggedStep[];
}

/** A step with tags that say in words what it costs. */
type TaggedStep = Omit<StepView, 'reversal'> & {
  /** `text` in a plan so long that the colours of its SQL would keep a browser busy. */
  readonly language: 'sql' | 'text';
  readonly tags: readonly Tag[];
  /** Absent where the tags say all of it. */
  readonly reversal?: string;
};

interface Tag {
  readonly text: string;
  readonly tone: Tone;
}

/** The phases of the plan as the page lists them; none where the view has no plan. */
export function planPhases(view: Pick<ReportView, 'judgement' | 'sections'>): readonly TaggedPhase[] {
  const scripts = scriptsOf(view);
  const total = (view.judgement?.phases ?? []).reduce((sum, { steps }) => sum + steps.length, 0);
  const language = total > mostColoured ? 'text' : 'sql';
  return (view.judgement?.phases ?? []).map((phase) => {
    const script = scripts.get(phase.number);
    return {
      ...phase,
      size: phase.steps.length,
      runs: runsOf(phase.steps, language),
      ...(script ? { script } : {}),
    };
  });
}

/** The plan section has each phase as a script of its own, under the heading of the phase. */
function scriptsOf({ sections }: Pick<ReportView, 'sections'>): ReadonlyMap<number, string> {
  const scripts = new Map<number, string>();
  let number = 0;
  for (const block of sections.find(({ id }) => id === 'plan')?.blocks ?? []) {
    if (block.type === 'heading') number = Number(/^Phase (\d+)\./.exec(block.text)?.[1] ?? 0);
    if (block.type === 'code' && number > 0) scripts.set(number, block.code);
  }
  return scripts;
}

function runsOf(steps: readonly StepView[], language: TaggedStep['language']): readonly Run[] {
  const runs: { transaction: string; steps: StepView[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.transaction === step.transaction) last.steps.push(step);
    else runs.push({ transaction: step.transaction, steps: [step] });
  }
  return runs.map(({ transaction, steps: own }) => ({
    title: titleOf(transaction, own.length),
    steps: own.map((step) => ({ ...tagStep(step), language })),
  }));
}

function titleOf(transaction: string, size: number): string {
  const words = transaction.charAt(0).toUpperCase() + transaction.slice(1).replace(' of this phase', '');
  return size > 1 && transaction.startsWith('in ') ? `${words}: ${size} steps, all or none` : words;
}

const easyWayBack = 'reversible: nothing is lost';

function tagStep({ reversal, ...step }: StepView): Omit<TaggedStep, 'language'> {
  const easy = reversal === easyWayBack;
  return {
    ...step,
    // What destroys is copied as comments, so that nobody runs it by accident.
    sql: step.destructive && step.sql !== '' ? step.sql.replace(/^/gm, '-- ') : step.sql,
    tags: [...tagsOf(step), ...(easy ? [{ text: 'reversible', tone: 'plain' as const }] : [])],
    ...(reversal && !easy ? { reversal } : {}),
  };
}

function tagsOf(step: StepView): readonly Tag[] {
  const blocks: Tag =
    step.blocks === 'nothing'
      ? { text: 'blocks neither reads nor writes', tone: 'good' }
      : { text: `blocks ${step.blocks}`, tone: step.blocks === 'writes' ? 'warn' : 'bad' };
  return [
    ...(step.sql === '' ? [{ text: 'by hand', tone: 'warn' as const }] : [blocks]),
    ...(step.lock ? [{ text: step.lock, tone: 'plain' as const }] : []),
    ...step.work.map((text) => ({ text, tone: 'warn' as const })),
    ...(step.sizes ?? []).map(({ relation, words }) => ({
      text: `${relation}: ${words}`,
      tone: 'plain' as const,
    })),
    ...(step.losesData ? [{ text: 'loses data', tone: 'bad' as const }] : []),
  ];
}
