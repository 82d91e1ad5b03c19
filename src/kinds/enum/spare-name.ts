import type { Model } from '../../model/model.ts';
import { quoteName } from '../../sql/quote.ts';

/** Longest identifier in bytes (NAMEDATALEN - 1); longer ones are cut, and would be the old name again. */
const longestName = 63;

/** A name in the same schema that nothing in the model has: the type's own with `_old`, cut to fit. */
export function spareName(path: readonly string[], model: Model): readonly string[] {
  const taken = new Set([...model.objects.values()].map(({ address }) => quoteName(address.path)));
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '_old' : `_old${n}`;
    let stem = path.at(-1)!;
    while (new TextEncoder().encode(stem + ending).length > longestName)
      stem = [...stem].slice(0, -1).join('');
    const spare = [...path.slice(0, -1), stem + ending];
    if (!taken.has(quoteName(spare))) return spare;
  }
}
