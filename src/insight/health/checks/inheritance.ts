import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';
import { textsOf } from '../tables.ts';

/** Tables made with INHERITS. */
export const inheritance: HealthCheck = {
  id: 'inheritance',
  title: 'tables that inherit without being partitions',
  severity: 'info',
  why: "Primary keys, unique constraints and foreign keys of the parent do not reach the child's rows.",
  remedy: 'Use partitioning, or a key to a parent row.',
  find: ({ model }) =>
    objectsOfKind(model, 'table')
      .filter(({ props }) => props.partitionOf === undefined && textsOf(props.inherits).length > 0)
      .map(({ id }) => ({ id })),
};
