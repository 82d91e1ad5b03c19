import { childrenOf, objectsOfKind } from '../../../model/model.ts';
import type { HealthCheck } from '../check.ts';
import { codeList } from '../code-list.ts';
import { nameOf } from '../tables.ts';

/** Policies that PostgreSQL does not look at, because row security is off. */
export const policyWithoutRowSecurity: HealthCheck = {
  id: 'policy-without-row-security',
  title: 'policies on tables without row security',
  severity: 'high',
  why: 'The policies look like protection and are none: every role with privileges on the table sees every row.',
  remedy: 'ALTER TABLE … ENABLE ROW LEVEL SECURITY, after a test with each role; or drop the policies.',
  find: ({ model }) =>
    objectsOfKind(model, 'table').flatMap((table) => {
      const policies = childrenOf(model, table.id, 'policy');
      return table.props.rowSecurity !== true && policies.length > 0
        ? [{ id: table.id, detail: codeList(policies.map(nameOf)) }]
        : [];
    }),
};
