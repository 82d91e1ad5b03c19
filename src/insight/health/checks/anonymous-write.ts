import { anonymousPrivileges } from '../anonymous-privileges.ts';
import type { HealthCheck } from '../check.ts';

/** Tables that anonymous roles may change, with no policy in between. */
export const anonymousWrite: HealthCheck = {
  id: 'anonymous-write',
  title: 'tables without row security that anonymous roles may change',
  severity: 'high',
  why: 'Whoever reaches the web gateway changes every row without saying who they are.',
  remedy: 'ENABLE ROW LEVEL SECURITY with policies, or REVOKE the privileges.',
  find: ({ model }) =>
    anonymousPrivileges(model, (given) => given.filter((privilege) => writes.has(privilege))),
};

const writes: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']);
