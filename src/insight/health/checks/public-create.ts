import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Schemas in which PUBLIC may create, as was the default of schema public before PostgreSQL 15. */
export const publicCreate: HealthCheck = {
  id: 'public-create',
  title: 'schemas in which everybody may create objects',
  severity: 'medium',
  why: 'Any role can put a function or a table there that others then call or read by mistake.',
  remedy: 'REVOKE CREATE ON SCHEMA … FROM PUBLIC.',
  find: ({ model }) =>
    objectsOfKind(model, 'schema')
      .filter(({ facets }) =>
        facets.grants?.some(({ role, privilege }) => role === 'PUBLIC' && privilege === 'CREATE'),
      )
      .map(({ id }) => ({ id })),
};
