import { displayName } from '../../model/address.ts';
import type { SchemaObject } from '../../model/object.ts';
import type { RiskRule } from '../risk-rule.ts';

/** Two names differ only by case. */
export const nameDiffersByCase: RiskRule = {
  id: 'name-differs-by-case',
  level: 'high',
  area: 'compatibility',
  title: 'Two names differ only by case',
  message: '`{from}` goes and `{to}` comes: the same name but for its case',
  problem:
    'Unquoted names are folded to lower case. This is nearly always one object under two spellings, and the plan would drop it and its data.',
  solution: 'Rename instead of dropping, and agree on lower case.',
  example: 'ALTER TABLE public."Orders" RENAME TO orders;',
  applies: ({ deltas }) => {
    const key = ({ address, parent }: SchemaObject) =>
      [address.kind, parent ?? '', ...address.path].join('\u0000').toLowerCase() + (address.signature ?? '');
    const gone = new Map(
      deltas.flatMap((delta) => (delta.op === 'remove' ? [[key(delta.before), delta] as const] : [])),
    );
    return deltas.flatMap((delta) => {
      const former = delta.op === 'add' ? gone.get(key(delta.after)) : undefined;
      if (delta.op !== 'add' || !former || parentDiffers(former.before, delta.after)) return [];
      return [
        {
          object: delta.after,
          deltas: [former, delta],
          arguments: { from: displayName(former.before.address), to: displayName(delta.after.address) },
        },
      ];
    });
  },
};

/** Parts of two such objects follow them. */
function parentDiffers(from: SchemaObject, to: SchemaObject): boolean {
  return from.parent !== to.parent;
}
