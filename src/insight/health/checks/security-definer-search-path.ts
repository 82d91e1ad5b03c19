import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Routines that run with their owner's rights and look names up along the caller's search_path. */
export const securityDefinerSearchPath: HealthCheck = {
  id: 'security-definer-search-path',
  title: 'security definer routines without a fixed search_path',
  severity: 'high',
  why: "Whoever may create objects in a schema of the search_path can put their own code under a name that the routine calls, and it runs with the owner's rights.",
  remedy: "ALTER FUNCTION … SET search_path = '' (or the schemas it needs, pg_temp last).",
  find: ({ model }) =>
    ['function', 'procedure']
      .flatMap((kind) => objectsOfKind(model, kind))
      .filter(
        ({ props }) =>
          props.securityDefiner === true && !Object.hasOwn((props.settings ?? {}) as object, 'search_path'),
      )
      .map(({ id }) => ({ id })),
};
