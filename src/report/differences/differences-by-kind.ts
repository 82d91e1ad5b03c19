import type { Snapshot } from '../../assemble/snapshot.ts';
import type { AnyKind } from '../../kind-contract/kind.ts';
import { groupBy } from '../../model/group-by.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { ReportFacts } from '../facts.ts';
import type { DifferenceView } from './difference-view.ts';

/** The differences of one kind, and how many objects of it each side has. */
export interface KindDifferences {
  readonly kind: AnyKind;
  readonly countBefore: number;
  readonly countAfter: number;
  readonly onlyBefore: readonly DifferenceView[];
  readonly onlyAfter: readonly DifferenceView[];
  readonly changed: readonly DifferenceView[];
}

/** The differences by kind, for the kinds that at least one side has; in the registry's order. */
export function differencesByKind(
  { before, after, registry, differences }: ReportFacts,
  chosen: (kind: AnyKind) => boolean,
): readonly KindDifferences[] {
  const byKind = groupByKind(differences);
  return registry.kinds
    .filter(chosen)
    .map((kind) => {
      const own = byKind.get(kind.name) ?? [];
      return {
        kind,
        countBefore: countSpokenOf(before, kind),
        countAfter: countSpokenOf(after, kind),
        onlyBefore: own.filter(({ op }) => op === 'remove'),
        onlyAfter: own.filter(({ op }) => op === 'add'),
        changed: own.filter(({ op }) => op === 'change' || op === 'rename'),
      };
    })
    .filter(({ countBefore, countAfter }) => countBefore + countAfter > 0);
}

/** Languages that every database has say nothing of this one, as long as the dump does not speak of them. */
function countSpokenOf({ model }: Snapshot, { name }: AnyKind): number {
  const objects = objectsOfKind(model, name);
  return name === 'language' ? objects.filter(({ origin }) => origin.length > 0).length : objects.length;
}

const groups = new WeakMap<readonly DifferenceView[], ReadonlyMap<string, readonly DifferenceView[]>>();

/** The differences of each kind; grouped once, for many sections ask. */
function groupByKind(differences: readonly DifferenceView[]): ReadonlyMap<string, readonly DifferenceView[]> {
  const known = groups.get(differences);
  if (known) return known;
  const byKind = groupBy(differences, ({ kind }) => kind);
  groups.set(differences, byKind);
  return byKind;
}
