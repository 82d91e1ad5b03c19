import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';

/** Tables without a row where sizes were measured. */
export const emptyTable: HealthCheck = {
  id: 'empty-table',
  title: 'empty tables (measured)',
  severity: 'info',
  why: 'Not used yet, not used any more, or filled by something that does not run.',
  remedy: 'Ask who writes to them.',
  find: ({ measured, model }) =>
    (measured?.tables ?? []).flatMap(({ schema, name, rows }) => {
      const table = model.objects.get(objectId({ kind: 'table', path: [schema, name] }));
      return table && rows === 0 ? [{ id: table.id }] : [];
    }),
};
