import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Schemas in which PUBLIC may create, as was the default of schema public before PostgreSQL 15. */
export const publicCreate: HealthCheck = {
  id: 'public-create',
  title: 'schemas in which everybody may create objects',
  severity: 'medium',
  why: 'Any role can put a function or a table there that others then call or read by mistake.',
  remedy: 'REVOKE CREATE ON SCHEMA … FROM PUBLIC.',
  // Where neither a version nor a statement says it, nobody knows what initdb granted on the schema public.
  find: ({ model, version }) =>
    objectsOfKind(model, 'schema')
      .filter(({ origin }) => version !== undefined || origin.length > 0)
      .filter(({ facets }) =>
        facets.grants?.some(({ role, privilege }) => role === 'PUBLIC' && privilege === 'CREATE'),
      )
      .map(({ id }) => ({ id })),
};
