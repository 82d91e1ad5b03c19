import { details, list, table } from '../block.ts';
import { differencesByKind } from '../differences-by-kind.ts';
import { capitalise, code, count, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';

/** Every kind of object by side. */
export const inventory: Section = {
  id: 'inventory',
  title: 'Inventory',
  build(facts) {
    const { before, after } = facts;
    const kinds = differencesByKind(facts, () => true);
    const common = kinds.flatMap(({ kind, onlyBefore }) => {
      if (kind.name !== 'table') return [];
      const gone = new Set(onlyBefore.map(({ name }) => name));
      return [...before.model.objects.values()]
        .filter(({ address, id }) => address.kind === kind.name && after.model.objects.has(id))
        .map(({ address }) => address.path.join('.'))
        .filter((name) => !gone.has(name));
    });
    return {
      lead: `${count(before.model.objects.size, 'object')} in ${before.label}, ${groupDigits(after.model.objects.size)} in ${after.label}.`,
      blocks: [
        table(
          [
            'Kind',
            `#${before.label}`,
            `#${after.label}`,
            `#only ${before.label}`,
            `#only ${after.label}`,
            '#changed',
          ],
          kinds.map(({ kind, countBefore, countAfter, onlyBefore, onlyAfter, changed }) => [
            capitalise(kind.plural),
            groupDigits(countBefore),
            groupDigits(countAfter),
            dash(onlyBefore.length),
            dash(onlyAfter.length),
            dash(changed.length),
          ]),
        ),
        ...(common.length
          ? [details(`${count(common.length, 'table')} on both sides`, list(common.sort().map(code)))]
          : []),
      ],
    };
  },
};

function dash(number: number): string {
  return number === 0 ? '·' : groupDigits(number);
}
