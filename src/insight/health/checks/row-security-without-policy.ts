import { childrenOf, objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';

/** Tables that nobody but the owner can read. */
export const rowSecurityWithoutPolicy: HealthCheck = {
  id: 'row-security-without-policy',
  title: 'tables with row security and no policy',
  severity: 'high',
  why: 'Every other role sees no row and may write none; often a policy was forgotten or lost.',
  remedy:
    'Write the policies, or say in a comment that only the owner and BYPASSRLS roles are meant to get in.',
  find: ({ model }) =>
    objectsOfKind(model, 'table')
      .filter(
        (table) => table.props.rowSecurity === true && childrenOf(model, table.id, 'policy').length === 0,
      )
      .map(({ id }) => ({ id })),
};
