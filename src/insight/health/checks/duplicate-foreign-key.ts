import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';
import { constraintsOf, nameOf } from '../tables.ts';

/** Two foreign keys over the same columns to the same table. */
export const duplicateForeignKey: HealthCheck = {
  id: 'duplicate-foreign-key',
  title: 'foreign keys that say the same',
  severity: 'medium',
  why: 'Every write is checked twice, and their actions may contradict each other.',
  remedy: 'Drop one of them.',
  find: ({ model }) => {
    const seen = new Map<string, string>();
    return constraintsOf(model, 'foreign key').flatMap((key) => {
      const says = JSON.stringify([
        key.parent,
        key.props.columns,
        key.props.referencedTable,
        key.props.referencedColumns,
      ]);
      const other = seen.get(says);
      if (other === undefined) seen.set(says, nameOf(key));
      return other === undefined ? [] : [{ id: key.id, detail: `as ${markCode(other)}` }];
    });
  },
};
