import type { AnyKind } from '../kinds/kind.ts';
import { objectsOfKind } from '../model/model.ts';
import type { DifferenceView } from './difference-view.ts';
import type { ReportFacts } from './facts.ts';

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
  return registry.kinds
    .filter(chosen)
    .map((kind) => {
      const own = differences.filter((difference) => difference.kind === kind.name);
      return {
        kind,
        countBefore: objectsOfKind(before.model, kind.name).length,
        countAfter: objectsOfKind(after.model, kind.name).length,
        onlyBefore: own.filter(({ op }) => op === 'remove'),
        onlyAfter: own.filter(({ op }) => op === 'add'),
        changed: own.filter(({ op }) => op === 'change' || op === 'rename'),
      };
    })
    .filter(({ countBefore, countAfter }) => countBefore + countAfter > 0);
}
