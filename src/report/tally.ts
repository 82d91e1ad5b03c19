import type { DifferenceClass } from '../kinds/property.ts';
import type { DifferenceView } from './difference-view.ts';

/** How many differences there are of each class. */
export type ClassTally = Readonly<Record<DifferenceClass, number>>;

/** The classes from what applications meet to what nobody meets. */
export const classNames: readonly DifferenceClass[] = ['structural', 'access', 'storage', 'cosmetic'];

/** Counts differences by class. */
export function tallyClasses(differences: readonly DifferenceView[]): ClassTally {
  const tally = { structural: 0, access: 0, storage: 0, cosmetic: 0 };
  for (const difference of differences) tally[difference.class]++;
  return tally;
}

/** `12 structural, 3 access, 1 cosmetic`; classes without differences are left out. */
export function printTally(tally: ClassTally): string {
  const parts = classNames.filter((name) => tally[name] > 0).map((name) => `${tally[name]} ${name}`);
  return parts.length ? parts.join(', ') : 'none';
}
