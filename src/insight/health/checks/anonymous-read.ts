import { anonymousPrivileges } from '../anonymous-privileges.ts';
import type { HealthCheck } from '../check.ts';

/** Tables that anonymous roles may read whole and not change. */
export const anonymousRead: HealthCheck = {
  id: 'anonymous-read',
  title: 'tables without row security that anonymous roles may read',
  severity: 'medium',
  why: 'Whoever reaches the web gateway reads every row, in columns that are added later, too.',
  remedy: 'Leave it where all of it is public; else ENABLE ROW LEVEL SECURITY or REVOKE SELECT.',
  find: ({ model }) =>
    anonymousPrivileges(model, (given) =>
      given.includes('SELECT') &&
      !given.some((privilege) => /^(?:INSERT|UPDATE|DELETE|TRUNCATE)$/.test(privilege))
        ? ['SELECT']
        : [],
    ),
};
