import type { RiskRule } from '../risk-rule.ts';

/** An enum loses labels. */
export const enumLabelRemoved: RiskRule = {
  id: 'enum-label-removed',
  level: 'high',
  area: 'data',
  title: 'An enum loses labels',
  message: 'the labels `{labels}` go; rows that hold them stop the change',
  problem:
    'PostgreSQL cannot remove a label: the type is replaced and every column of it rewritten, which fails at the first row that still holds one.',
  solution:
    'Give those rows another label first; a label that was only renamed needs ALTER TYPE … RENAME VALUE.',
  example: `UPDATE public.orders SET status = 'closed' WHERE status = 'archived';
ALTER TYPE public.order_status RENAME VALUE 'open' TO 'active';`,
  applies: ({ changed }) =>
    changed('enum', 'labels').flatMap(({ delta, from, to }) => {
      const labels = (from as readonly string[]).filter(
        (label) => !(to as readonly string[]).includes(label),
      );
      return labels.length ? [{ object: delta.after, deltas: [delta], arguments: { labels } }] : [];
    }),
};
