import type { JudgedStep } from '../../plan-locks/judged-step.ts';
import type { MeasuredRelation } from '../../risk/measured-relation.ts';
import { printSizes } from '../../risk/print-finding.ts';

/** What was measured of the tables that a step writes anew, reads whole or locks, in this order, each once. */
export function stepSizes(
  { impact }: Pick<JudgedStep, 'impact'>,
  sizes: ReadonlyMap<string, MeasuredRelation>,
): readonly MeasuredRelation[] {
  return [...new Set(tablesOf(impact))].flatMap((table) => sizes.get(table) ?? []);
}

/** The same in words; each table is named where there are several. Empty where nothing was measured. */
export function stepSizeWords(step: JudgedStep, sizes: ReadonlyMap<string, MeasuredRelation>): string {
  return printSizes(stepSizes(step, sizes), new Set(tablesOf(step.impact)).size > 1);
}

function tablesOf({ rewrites, scans, locks }: JudgedStep['impact']): readonly string[] {
  const locked = locks.filter(({ kind }) => kind === 'table').map(({ relation }) => relation);
  return [...rewrites, ...scans, ...locked];
}
