import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Constraints marked NOT VALID, or not enforced at all. */
export const unvalidatedConstraint: HealthCheck = {
  id: 'unvalidated-constraint',
  title: 'constraints that were never validated',
  severity: 'medium',
  why: 'Old rows may break them, and the planner cannot rely on them.',
  remedy: 'ALTER TABLE … VALIDATE CONSTRAINT, which lets reads and writes go on.',
  find: ({ model }) =>
    ['constraint', 'domain constraint']
      .flatMap((kind) => objectsOfKind(model, kind))
      .filter(({ props }) => props.validated === false || props.enforced === false)
      .map(({ id, props }) => ({ id, detail: props.enforced === false ? 'not enforced' : 'not valid' })),
};
