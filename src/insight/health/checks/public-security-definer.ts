import { objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Routines with their owner's rights that PUBLIC may execute, as is the default. */
export const publicSecurityDefiner: HealthCheck = {
  id: 'public-security-definer',
  title: 'security definer routines that everybody may call',
  severity: 'medium',
  why: 'Every role can do through them what only their owner could.',
  remedy:
    'REVOKE EXECUTE … FROM PUBLIC and grant it to the roles that need it; trigger functions need no grant.',
  find: ({ model }) =>
    ['function', 'procedure']
      .flatMap((kind) => objectsOfKind(model, kind))
      .filter(
        ({ props, facets }) =>
          props.securityDefiner === true &&
          !/^(?:event_)?trigger$/.test(String(props.returns)) &&
          (facets.grants === undefined ||
            facets.grants.some(({ role, privilege }) => role === 'PUBLIC' && privilege === 'EXECUTE')),
      )
      .map(({ id }) => ({ id })),
};
