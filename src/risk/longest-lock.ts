import type { JudgedStep, StepImpact } from '../plan-locks/judged-step.ts';
import type { MeasuredRelation } from './measured-relation.ts';

/** The lock of a plan that is in the way the most. */
export interface LongestLock {
  readonly step: string;
  /** Quoted. */
  readonly relation: string;
  readonly mode: string;
  readonly blocks: StepImpact['blocks'];
  /** What is done while it is held; `moment` where no row is touched. */
  readonly work: 'rewrite' | 'index build' | 'scan' | 'moment';
  /** What was measured of the relation. */
  readonly size?: MeasuredRelation['size'];
}

const works: readonly LongestLock['work'][] = ['rewrite', 'index build', 'scan', 'moment'];

/**
 * The lock that keeps users waiting longest: by the work under it, then by what it blocks, then by the size of the
 * table where that is known; undefined where none waits.
 */
export function longestLock(
  steps: readonly JudgedStep[],
  sizes: ReadonlyMap<string, MeasuredRelation> = new Map(),
): LongestLock | undefined {
  const locks = steps.flatMap((step): LongestLock[] => {
    const { impact, id } = step;
    if (impact.blocks === 'nothing') return [];
    const worked = [...impact.rewrites, ...impact.scans];
    const held = impact.locks.find(({ relation }) => worked.includes(relation)) ?? impact.locks[0]!;
    const { relation, mode } = held;
    const size = sizes.get(relation)?.size;
    const lock = { step: id, relation, mode, blocks: impact.blocks, work: workOf(impact) };
    return [size ? { ...lock, size } : lock];
  });
  const rank = ({ work, blocks }: LongestLock) => works.indexOf(work) * 2 + (blocks === 'writes' ? 1 : 0);
  const bytes = ({ size }: LongestLock) => size?.bytes ?? -1;
  return locks.sort((a, b) => rank(a) - rank(b) || bytes(b) - bytes(a))[0];
}

function workOf({ rewrites, indexBuilds, scans }: StepImpact): LongestLock['work'] {
  if (rewrites.length > 0) return 'rewrite';
  if (indexBuilds > 0) return 'index build';
  return scans.length > 0 ? 'scan' : 'moment';
}
