import type { DifferenceClass } from '../../kind-contract/property.ts';
import type { DifferenceView } from '../differences/difference-view.ts';

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

/** What follows the number of differences: ` by class: 12 structural, 3 access`, or `, all structural`. */
export function printTally(tally: ClassTally): string {
  const present = classNames.filter((name) => tally[name] > 0);
  if (present.length === 1) return `, ${tally[present[0]!] > 1 ? 'all ' : ''}${present[0]}`;
  return ` by class: ${present.map((name) => `${tally[name]} ${name}`).join(', ')}`;
}
