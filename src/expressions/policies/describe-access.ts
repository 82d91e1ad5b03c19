import { enumerate, quoteSql } from '../enumerate.ts';
import type { Policy } from './policy.ts';
import { policyConditions } from './policy-conditions.ts';

/** The roles as the subject of a sentence. */
export function describeRoles(roles: readonly string[]): string {
  if (roles.includes('PUBLIC')) return 'every role';
  return `${roles.length === 1 ? 'role' : 'roles'} ${enumerate(roles.map(quoteSql))}`;
}

/** The rows a policy is about: ` where …`, or every row; `show` gives an expression its display form. */
export function describeRows(policy: Policy, show: (sql: string) => string): string {
  const { using, check } = policyConditions(policy);
  const command = policy.command.toUpperCase();
  const main = command === 'INSERT' ? check : using;
  const condition = show(main ?? 'true');
  const rows = condition === 'true' ? ' without a condition' : ` where ${quoteSql(condition)}`;
  const fresh = check === undefined || command === 'INSERT' ? undefined : show(check);
  if (fresh === undefined || fresh === condition) return rows;
  return `${rows}, new rows ${fresh === 'true' ? 'without a condition' : `only where ${quoteSql(fresh)}`}`;
}
