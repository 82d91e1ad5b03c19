import { markCode } from '../../../sql/mark-code.ts';
import { findRedundantIndexes } from '../../redundant-indexes.ts';
import type { HealthCheck } from '../check.ts';

/** Indexes with the same keys as another one. */
export const duplicateIndex: HealthCheck = {
  id: 'duplicate-index',
  title: 'duplicate indexes',
  severity: 'medium',
  why: 'Both cost every write and disk; one serves all reads.',
  remedy: 'DROP INDEX CONCURRENTLY one of the two.',
  find: ({ model }) =>
    findRedundantIndexes(model)
      .filter(({ reason }) => reason === 'duplicate')
      .map(({ index, coveredBy }) => ({ id: index.object.id, detail: `as ${markCode(coveredBy.name)}` })),
};
