import { findUnindexedForeignKeys } from '../../unindexed-foreign-keys.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { textsOf } from '../tables.ts';

/** Foreign keys whose columns no index starts with. */
export const unindexedForeignKey: HealthCheck = {
  id: 'unindexed-foreign-key',
  title: 'foreign keys without an index',
  severity: 'medium',
  why: 'Deleting a row of the referenced table, or changing its key, scans the whole referencing table.',
  remedy: 'CREATE INDEX CONCURRENTLY on the columns of the key.',
  find: ({ model }) =>
    findUnindexedForeignKeys(model).map(({ id, props }) => ({
      id,
      detail: codeList(textsOf(props.columns)),
    })),
};
