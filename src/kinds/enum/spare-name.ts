import type { Model } from '../../model/model.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { nameWithEnding } from '../../sql/name-length.ts';
import { quoteName } from '../../sql/quote.ts';

const takenNames = oncePerModel(
  (model): ReadonlySet<string> =>
    new Set([...model.objects.values()].map(({ address }) => quoteName(address.path))),
);

/** A name in the same schema that nothing in the model has: the type's own with `_old`, cut to fit. */
export function spareName(path: readonly string[], model: Model): readonly string[] {
  const taken = takenNames(model);
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '_old' : `_old${n}`;
    const spare = [...path.slice(0, -1), nameWithEnding(path.at(-1)!, ending)];
    if (!taken.has(quoteName(spare))) return spare;
  }
}
