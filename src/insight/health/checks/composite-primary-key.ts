import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { constraintsOf, textsOf } from '../tables.ts';

/** Primary keys over more than one column in tables that are no mere links. */
export const compositePrimaryKey: HealthCheck = {
  id: 'composite-primary-key',
  title: 'primary keys of several columns',
  severity: 'info',
  why: 'Every table that refers to it has to carry all columns.',
  remedy: 'Consider a surrogate key where other tables refer to it.',
  find: ({ model }) => {
    const pathOf = (path: readonly string[]) => path.join('\u0000');
    const referred = new Set(
      constraintsOf(model, 'foreign key').map(({ props }) => pathOf(textsOf(props.referencedTable))),
    );
    return constraintsOf(model, 'primary key').flatMap(({ id, props, parent }) => {
      const columns = textsOf(props.columns);
      const table = model.objects.get(parent!)!;
      return columns.length > 1 && referred.has(pathOf(table.address.path))
        ? [{ id, detail: codeList(columns) }]
        : [];
    });
  },
};
