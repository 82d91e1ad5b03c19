import type { Delta } from '../../diff/delta.ts';
import type { ReportFacts } from '../facts.ts';
import type { DifferenceView } from './difference-view.ts';

/** Finds what belongs to a difference without a walk over all of them. */
export interface DifferenceLookup {
  /** The delta that a difference was made from, by its id: sections show copies with fewer changes. */
  deltaOf(difference: DifferenceView): Delta;
  /** True where the object that it belongs to comes or goes with it. */
  movesWithParent(difference: DifferenceView): boolean;
}

const lookups = new WeakMap<readonly DifferenceView[], DifferenceLookup>();

/** The lookup of a report's differences; made once per report, because sections ask for every single object. */
export function differenceLookup({ deltas, differences }: ReportFacts): DifferenceLookup {
  const known = lookups.get(differences);
  if (known) return known;
  const places = new Map(differences.map(({ id }, index) => [id, deltas[index]!]));
  const moved = new Set(differences.map(({ op, kind, name }) => `${op} ${kind} ${name}`));
  const lookup: DifferenceLookup = {
    deltaOf: ({ id }) => places.get(id)!,
    movesWithParent: ({ op, parent }) => parent !== undefined && moved.has(`${op} ${parent}`),
  };
  lookups.set(differences, lookup);
  return lookup;
}
