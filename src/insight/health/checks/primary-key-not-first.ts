import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { columnsOf, constraintsOf, nameOf, textsOf } from '../tables.ts';

/** Tables whose key stands behind other columns. */
export const primaryKeyNotFirst: HealthCheck = {
  id: 'primary-key-not-first',
  title: 'primary keys that are not the first columns',
  severity: 'info',
  why: 'People and tools look for it first; PostgreSQL does not care.',
  remedy: 'Nothing to do on an existing table.',
  find: ({ model }) =>
    constraintsOf(model, 'primary key').flatMap(({ id, props, parent }) => {
      const keys = textsOf(props.columns);
      const first = columnsOf(model.objects.get(parent!)!, model).slice(0, keys.length).map(nameOf);
      return first.length > 0 && !first.every((name) => keys.includes(name))
        ? [{ id, detail: codeList(keys) }]
        : [];
    }),
};
