import { childrenOf, objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Tables that nobody but the owner and roles that bypass row security can read. */
export const rowSecurityWithoutPolicy: HealthCheck = {
  id: 'row-security-without-policy',
  title: 'tables with row security and no policy',
  severity: 'medium',
  why: 'Only the owner and BYPASSRLS roles (service_role at Supabase) get in; where others should, a policy was forgotten or lost.',
  remedy: 'Write the policies, or say in a comment that nobody else is meant to get in.',
  find: ({ model }) =>
    objectsOfKind(model, 'table')
      .filter(
        (table) => table.props.rowSecurity === true && childrenOf(model, table.id, 'policy').length === 0,
      )
      .map(({ id }) => ({ id })),
};
