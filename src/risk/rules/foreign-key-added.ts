import type { RiskRule } from '../risk-rule.ts';
import { tableOf } from '../table-of.ts';

/** A foreign key is added to a table with rows. */
export const foreignKeyAdded: RiskRule = {
  id: 'foreign-key-added',
  level: 'medium',
  area: 'integrity',
  title: 'A foreign key is added to a table with rows',
  message: 'orphans stop the validation, and writes that `{table}` took before can fail',
  problem: 'Old code that inserts children before parents, or deletes parents first, fails from now on.',
  solution:
    'Run the pre-flight query for orphans; add it NOT VALID, then validate; deploy the order of writes first.',
  example: `ALTER TABLE public.items ADD CONSTRAINT items_order_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;
ALTER TABLE public.items VALIDATE CONSTRAINT items_order_fkey;`,
  applies: ({ added }) =>
    added('constraint')
      .filter(({ after: { props } }) => props.type === 'foreign key')
      .map((delta) => ({ object: delta.after, deltas: [delta], arguments: { table: tableOf(delta.after) } })),
};
