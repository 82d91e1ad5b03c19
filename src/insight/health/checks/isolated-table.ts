import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';
import { constraintsOf, textsOf, wholeTables } from '../tables.ts';

/** Tables that no foreign key leaves or reaches, in a schema that has foreign keys. */
export const isolatedTable: HealthCheck = {
  id: 'isolated-table',
  title: 'tables without any foreign key',
  severity: 'info',
  relative: true,
  why: 'Their links to the rest stand in code alone, so nothing keeps them whole.',
  remedy: 'Add foreign keys where a column refers to another table.',
  find: ({ model }) => {
    const keys = constraintsOf(model, 'foreign key');
    const linked = new Set(
      keys.flatMap(({ parent, props }) => [
        parent!,
        objectId({ kind: 'table', path: textsOf(props.referencedTable) }),
      ]),
    );
    return keys.length === 0
      ? []
      : wholeTables(model)
          .filter(({ id }) => !linked.has(id))
          .map(({ id }) => ({ id }));
  },
};
