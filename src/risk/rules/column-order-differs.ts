import { changesOf } from '../../diff/delta.ts';
import type { RiskRule } from '../risk-rule.ts';

/** The order of columns differs. */
export const columnOrderDiffers: RiskRule = {
  id: 'column-order-differs',
  level: 'info',
  area: 'compatibility',
  title: 'The order of columns differs',
  message: 'SELECT *, INSERT without a list of columns and COPY without one see another order',
  problem: 'PostgreSQL cannot move columns; the plan leaves the order as it is.',
  solution: 'Name columns in INSERT and COPY.',
  example: "INSERT INTO public.orders (id, status) VALUES (1, 'open');",
  // A difference that is only the order of the new columns is none of its own.
  applies: ({ deltas }) =>
    deltas.flatMap((delta) => {
      const order = changesOf(delta).find(({ property }) => property === 'columnOrder');
      return order && delta.op !== 'add' && delta.op !== 'remove'
        ? [{ object: delta.after, deltas: [delta], steps: [] }]
        : [];
    }),
};
