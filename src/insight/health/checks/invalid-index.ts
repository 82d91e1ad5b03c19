import { objectId } from '../../../model/address.ts';
import { markCode } from '../../../sql/mark-code.ts';
import type { HealthCheck } from '../check.ts';

/** Indexes that a failed CREATE INDEX CONCURRENTLY left behind; pg_dump does not show them. */
export const invalidIndex: HealthCheck = {
  id: 'invalid-index',
  title: 'invalid indexes (measured)',
  severity: 'high',
  why: "They cost every write and serve no read, and a new index of the name fails with 'already exists'.",
  remedy: 'DROP INDEX CONCURRENTLY and build it again.',
  find: ({ measured, model }) =>
    (measured?.indexes ?? [])
      .filter(({ valid }) => valid === false)
      .flatMap(({ schema, table, name }) => {
        const found = model.objects.get(objectId({ kind: 'table', path: [schema, table] }));
        return found ? [{ id: found.id, detail: markCode(name) }] : [];
      }),
};
