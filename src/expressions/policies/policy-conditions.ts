import type { Policy } from './policy.ts';

/** The conditions of a policy that its command uses; a clause that the command does not have is left out. */
export interface PolicyConditions {
  readonly using?: string;
  readonly check?: string;
}

/**
 * The conditions that take part: INSERT has no USING, SELECT and DELETE no WITH CHECK, and without WITH CHECK the
 * USING condition also holds for new rows. A permissive policy without a condition lets no row through, a restrictive
 * one every row. https://www.postgresql.org/docs/current/sql-createpolicy.html
 */
export function policyConditions(policy: Policy): PolicyConditions {
  const command = policy.command.toUpperCase();
  const missing = policy.permissive ? 'false' : 'true';
  const using = command === 'INSERT' ? undefined : (policy.using ?? missing);
  if (command === 'SELECT' || command === 'DELETE') return { using };
  return { using, check: policy.check ?? using ?? missing };
}
