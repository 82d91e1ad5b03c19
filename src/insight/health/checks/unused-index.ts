import { objectId } from '../../../model/address.ts';
import type { HealthCheck } from '../check.ts';

/** Indexes without a scan since the statistics were last reset, those that enforce something left out. */
export const unusedIndex: HealthCheck = {
  id: 'unused-index',
  title: 'indexes that no query used (measured)',
  severity: 'low',
  why: 'They cost every write and disk.',
  remedy: 'Look at the age of the statistics and at replicas, then DROP INDEX CONCURRENTLY.',
  find: ({ measured, model }) =>
    (measured?.indexes ?? []).flatMap(({ schema, name, scans, bytes }) => {
      const index = model.objects.get(objectId({ kind: 'index', path: [schema, name] }));
      return index && scans === 0 && index.props.unique !== true && (bytes ?? 0) >= worthwhile
        ? [{ id: index.id }]
        : [];
    }),
};

/** Smaller ones are not worth the risk. */
const worthwhile = 1024 * 1024;
