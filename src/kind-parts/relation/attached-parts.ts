import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { quoteName } from '../../sql/quote.ts';

/** True where indexes of partitions are attached to the index, or key, of this path. */
export function hasAttachedParts(model: Model, path: readonly string[]): boolean {
  return wholes(model).has(quoteName(path));
}

const wholes = oncePerModel(
  (model): ReadonlySet<string> =>
    new Set(
      [...model.objects.values()].flatMap(({ props: { attachedTo } }) =>
        Array.isArray(attachedTo) ? [quoteName(attachedTo as readonly string[])] : [],
      ),
    ),
);
