import type { RiskRule } from '../risk-rule.ts';

/** An enum gets a label between others. */
export const enumValueInTheMiddle: RiskRule = {
  id: 'enum-value-in-the-middle',
  level: 'low',
  area: 'compatibility',
  title: 'An enum gets a label between others',
  message: '`{labels}` sort before labels that were there',
  problem:
    'Labels sort in their order of creation: ORDER BY, comparisons, ranges and partitions over the enum see the new label in the middle.',
  solution: 'Add it at the end unless the order is meant.',
  example: "ALTER TYPE public.order_status ADD VALUE 'held' BEFORE 'closed';",
  applies: ({ changed }) =>
    changed('enum', 'labels').flatMap(({ delta, from, to }) => {
      const old = from as readonly string[];
      const next = to as readonly string[];
      const lastOld = next.findLastIndex((label) => old.includes(label));
      const labels = next.filter((label, index) => index < lastOld && !old.includes(label));
      return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
    }),
};
