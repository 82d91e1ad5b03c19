import type { RiskRule } from '../risk-rule.ts';

/** An enum gets labels. */
export const enumValueAdded: RiskRule = {
  id: 'enum-value-added',
  level: 'low',
  area: 'compatibility',
  title: 'An enum gets labels',
  message: 'code that lists the labels meets `{labels}`; a label cannot be taken back',
  problem:
    'Strict clients refuse values they do not know. The new label can be used only after its transaction has committed, and DROP VALUE does not exist.',
  solution: 'Deploy readers that know the label first; add it in a transaction of its own.',
  example: "ALTER TYPE public.order_status ADD VALUE 'archived';",
  applies: ({ changed }) =>
    changed('enum', 'labels').flatMap(({ delta, from, to }) => {
      const labels = (to as readonly string[]).filter(
        (label) => !(from as readonly string[]).includes(label),
      );
      return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
    }),
};
