import { markCode } from '../../../sql/mark-code.ts';
import { findRedundantIndexes } from '../../redundant-indexes.ts';
import type { HealthCheck } from '../check.ts';

/** Indexes that a longer one can stand in for. */
export const redundantIndex: HealthCheck = {
  id: 'redundant-index',
  title: 'indexes that are the beginning of another one',
  severity: 'low',
  why: 'The longer index serves the same searches; the shorter one is smaller, which rarely pays for its writes.',
  remedy: 'Look at its scans in pg_stat_user_indexes, then DROP INDEX CONCURRENTLY.',
  find: ({ model }) =>
    findRedundantIndexes(model)
      .filter(({ reason }) => reason === 'prefix')
      .map(({ index, coveredBy }) => ({ id: index.object.id, detail: `begins ${markCode(coveredBy.name)}` })),
};
