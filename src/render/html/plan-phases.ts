import type { PhaseView, StepView } from '../../report/judgement-view.ts';
import type { ReportView } from '../../report/view.ts';
import type { Tone } from './first-screen.ts';

/** A phase as the page lists it: its steps with tags that say in words what they cost. */
export interface TaggedPhase extends Omit<PhaseView, 'steps'> {
  readonly steps: readonly (StepView & { readonly tags: readonly Tag[] })[];
}

interface Tag {
  readonly text: string;
  readonly tone: Tone;
}

/** The phases of the plan as the page lists them; none where the view has no plan. */
export function planPhases({ judgement }: Pick<ReportView, 'judgement'>): readonly TaggedPhase[] {
  return (judgement?.phases ?? []).map((phase) => ({
    ...phase,
    // What destroys is copied as comments, so that nobody runs it by accident.
    steps: phase.steps.map((step) => ({
      ...step,
      sql: step.destructive && step.sql !== '' ? step.sql.replace(/^/gm, '-- ') : step.sql,
      tags: tagsOf(step),
    })),
  }));
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
    ...(step.losesData ? [{ text: 'loses data', tone: 'bad' as const }] : []),
    ...(step.sql === '' ? [] : [{ text: step.transaction, tone: 'plain' as const }]),
  ];
}
