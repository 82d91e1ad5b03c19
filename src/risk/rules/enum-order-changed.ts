import type { RiskRule } from '../risk-rule.ts';

/** An enum changes the order of its labels. */
export const enumOrderChanged: RiskRule = {
  id: 'enum-order-changed',
  level: 'medium',
  area: 'compatibility',
  title: 'An enum changes the order of its labels',
  message: 'the labels that stay are in another order',
  problem:
    'The type has to be replaced and every column of it rewritten; ORDER BY and comparisons give other results.',
  solution: 'Leave the order, and sort by a column of a lookup table where another order is wanted.',
  example: 'SELECT * FROM public.orders JOIN public.status_rank USING (status) ORDER BY rank;',
  applies: ({ changed }) =>
    changed('enum', 'labels')
      .filter(({ from, to }) => {
        const [old, next] = [from as readonly string[], to as readonly string[]];
        const kept = (list: readonly string[], other: readonly string[]) =>
          list.filter((label) => other.includes(label));
        return kept(old, next).join('\u0000') !== kept(next, old).join('\u0000');
      })
      .map(({ delta }) => ({ object: delta.after, deltas: [delta] })),
};
