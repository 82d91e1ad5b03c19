import type { JudgedStep, StepImpact } from '../../plan-locks/judged-step.ts';
import type { Inline } from '../block.ts';
import { code, count, enumerate } from '../inline.ts';

/** The strongest lock of a step on what was there before, and the others that make somebody wait. */
export function lockWords({ locks, blocks }: StepImpact): Inline {
  const [first, ...rest] = locks;
  if (!first) return 'none on what is there';
  const others = blocks === 'nothing' ? [] : rest.filter(({ other, kind }) => other && kind !== 'index');
  const own = `${first.mode} on ${code(first.relation)}`;
  return others.length
    ? `${own}; ${enumerate(others.map(({ mode, relation }) => `${mode} on ${code(relation)}`))}`
    : own;
}

/** What waits for a step, and whether as long as rows are handled or for a moment. */
export function blockWords({ blocks, long }: StepImpact): string {
  if (blocks === 'nothing') return 'nobody';
  return long ? `${blocks}, as long as it takes` : `${blocks}, for a moment`;
}

/** What a step does to rows and indexes that are there. */
export function workWords({ impact, verdict }: JudgedStep): string {
  const parts = [
    ...(impact.rewrites.length ? ['rewrite'] : []),
    ...(impact.scans.length ? ['full scan'] : []),
    ...(impact.indexBuilds ? [count(impact.indexBuilds, 'index build')] : []),
  ];
  if (verdict.supported !== true) return `refused: ${verdict.supported.reason}`;
  return parts.length ? parts.join(', ') : '–';
}
