import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnNamed, constraintsOf, textsOf } from '../tables.ts';

/** Actions of foreign keys that can only fail. */
export const setNullOnNotNull: HealthCheck = {
  id: 'set-null-on-not-null',
  title: 'foreign keys that set a NOT NULL column to NULL',
  severity: 'high',
  why: 'Deleting the referenced row always fails with a NOT NULL violation.',
  remedy: 'Use ON DELETE CASCADE or RESTRICT, or let the column be NULL.',
  find: ({ model }) =>
    constraintsOf(model, 'foreign key').flatMap(({ id, props, parent }) => {
      if (props.onDelete !== 'set null' && props.onUpdate !== 'set null') return [];
      const table = model.objects.get(parent!)!;
      const set =
        textsOf(props.onDeleteColumns).length > 0 ? textsOf(props.onDeleteColumns) : textsOf(props.columns);
      const strict = set.filter((name) => columnNamed(table, name, model)?.props.notNull === true);
      return strict.length > 0 ? [{ id, detail: codeList(strict) }] : [];
    }),
};
