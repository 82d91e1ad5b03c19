import { objectId } from '../../model/address.ts';
import type { RiskRule } from '../risk-rule.ts';

/** A sequence is dropped. */
export const sequenceDropped: RiskRule = {
  id: 'sequence-dropped',
  level: 'medium',
  area: 'data',
  title: 'A sequence is dropped',
  message: 'its position is lost; a sequence of the same name starts anew',
  problem: 'Values that were given out once can be given out again, which breaks keys.',
  solution: 'Write down `last_value` before; a recreated sequence needs `setval` to it.',
  example: `SELECT last_value FROM public.order_number;
DROP SEQUENCE public.order_number;`,
  applies: ({ removed, isGone }) =>
    removed('sequence')
      .filter(({ before }) => {
        const owner = before.props.ownedBy as readonly string[] | undefined;
        if (owner === undefined) return true;
        const column = objectId({ kind: 'column', path: owner });
        return !isGone(column) && !isGone(objectId({ kind: 'table', path: owner.slice(0, 2) }));
      })
      .map((delta) => ({ object: delta.before, deltas: [delta] })),
};
