import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Tables that are not written to the WAL. */
export const unloggedTable: HealthCheck = {
  id: 'unlogged-table',
  title: 'unlogged tables',
  severity: 'low',
  why: 'They are empty after a crash and on every replica.',
  remedy: 'ALTER TABLE … SET LOGGED unless the rows can be made anew.',
  find: ({ model }) =>
    objectsOfKind(model, 'table')
      .filter(({ props }) => props.unlogged === true)
      .map(({ id }) => ({ id })),
};
